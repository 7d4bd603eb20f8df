'use client';

import { useTranslations } from 'next-intl';
import { mot } from '@/lib/mot';

/** Names of tables, columns and functions as people read them; one that is not known yet stays as it is. */
export function useMots() {
  const t = useTranslations('trace');
  const connu = (cle: string) => mot(t, cle);
  const objet = (table: string) => connu(`objets.${table}`) ?? enMots(table);
  return {
    objet,
    champ: (colonne: string) => connu(`champs.${colonne}`) ?? enMots(colonne),
    action: (nom: string) => {
      if (!/^\w+$/.test(nom)) return nom;
      const dite = connu(`actions.${nom}`);
      if (dite !== undefined) return dite;
      const [, verbe = '', reste = ''] = /^([a-z]+)([A-Z]\w*)$/.exec(nom) ?? [];
      const dit = connu(`verbes.${verbe}`);
      const table = connu(`objets.${enTable(reste)}`);
      return dit !== undefined && table !== undefined ? t('action', { verbe: dit, objet: table.toLowerCase() }) : nom;
    },
  };
}

/** `DegreUrgence` → `degre_urgence` */
const enTable = (nom: string) => nom.replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase();

/** `dateLimiteDePaiement` → "Date limite de paiement" */
function enMots(nom: string): string {
  const mots = nom
    .replace(/_/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return mots.charAt(0).toUpperCase() + mots.slice(1);
}
