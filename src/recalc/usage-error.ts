/** Wrong use of the command: exit 64. */
export class UsageError extends Error {}
