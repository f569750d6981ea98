"""What rasterio sees of the rasters in a folder, as JSON by file name: golden facts and GDAL's warnings.

usage: rasterio_sees.py FOLDER
"""
import json
import logging
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../../../../conformance/fixtures"))

import rasterio
from golden_facts import golden_facts


class Collector(logging.Handler):
    def __init__(self):
        super().__init__(logging.WARNING)
        self.messages = []

    def emit(self, record):
        self.messages.append(record.getMessage())


def seen_of(folder):
    collector = Collector()
    logger = logging.getLogger("rasterio")
    logging.disable(logging.NOTSET)
    logger.addHandler(collector)
    seen = {}
    with rasterio.Env():
        for name in sorted(os.listdir(folder)):
            collector.messages = []
            seen[name] = {**golden_facts(os.path.join(folder, name)), "warnings": collector.messages}
    logger.removeHandler(collector)
    return seen


if __name__ == "__main__":
    json.dump(seen_of(sys.argv[1]), sys.stdout)
