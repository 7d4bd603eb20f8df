/** A person, as they are called everywhere; some have one of the two only. */
export const nomDe = ({ prenom, nom }: { prenom: string; nom: string }): string => `${prenom} ${nom}`.trim();
