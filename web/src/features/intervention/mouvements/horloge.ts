const MINUTE = 60_000;
/** Beyond it the visit went on another day: the clock says nothing of the time spent. */
const MINUTES_MAX = 12 * 60;

/** The minutes since the arrival, in steps of five as they are written down; null where the clock cannot tell. */
export function minutesDeLHorloge(debutReel: string | null, maintenant: number): number | null {
  if (debutReel === null) return null;
  const passees = (maintenant - Date.parse(debutReel)) / MINUTE;
  if (passees < 0 || passees > MINUTES_MAX) return null;
  return Math.max(5, Math.ceil(passees / 5) * 5);
}
