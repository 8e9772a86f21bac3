/** What can be said of words that tell about a conversation. Kept with what readers have written: never rename one. */
export const markNames = ['beskriver', 'vurderer', 'kan ikke afgøres'] as const;
