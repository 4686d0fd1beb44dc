// Who works with the service, by what they may do: a person's group is `<clinic>.<role>`, and one may have several.

/** Least first. What each call takes is in the table of calls (functions/api/routes.ts). */
export const roles = ['viewer', 'desk', 'clinician', 'admin'] as const

export type Role = (typeof roles)[number]
