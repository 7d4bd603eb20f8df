/** Days that a key may live; the API takes two years at most. */
export const DUREES = ['30', '90', '365', '730'] as const;

export function finApres(jours: string): string {
  return new Date(Date.now() + Number(jours) * 86_400_000).toISOString();
}
