/** Tags of one domain. */
export type Tags = Readonly<Record<string, string>>

/** Tags by domain; the default domain is the empty string. */
export type TagDomains = Readonly<Record<string, Tags>>
