/** The entity tag of a version, as the services write it. */
export const ETAG = (version: number): string => `"${version}"`
