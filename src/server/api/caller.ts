/** Who sent a request. Rows belong to users; what is not the caller's is «not found». */
export type Caller = { userId: string };
