/** What happens at a moment; run in the order of time, whatever the order in which it was thought of. */
export interface Evenement {
  quand: Date;
  faire: () => Promise<Evenement[]>;
}

export const seul = (quand: Date, travail: () => Promise<unknown>): Evenement => ({
  quand,
  faire: async () => {
    await travail();
    return [];
  },
});

/** What would come after `jusqua` has not happened yet. */
export async function derouler(evenements: readonly Evenement[], jusqua: Date): Promise<void> {
  const file = evenements.filter(({ quand }) => quand <= jusqua);
  while (file.length > 0) {
    file.sort((a, b) => b.quand.getTime() - a.quand.getTime());
    const suivant = file.pop();
    if (suivant) file.push(...(await suivant.faire()).filter(({ quand }) => quand <= jusqua));
  }
}
