'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { mot } from '@/lib/mot';
import { useMoi } from '@/lib/session/MoiContexte';
import { CANAUX, type Critere } from './criteres';
import { useEntitesACiterQuery, useRolesACiterQuery } from './operations.generated';

/** Criteria as sentences: « le code postal commence par 75 ou 92, et client depuis au moins 12 mois ». */
export function useMots() {
  const t = useTranslations('eligibilite');
  const formater = useFormatter();
  const nommer = useNoms();

  function mots(critere: Critere): string {
    const { attribut, operateur, valeurs } = critere;
    const dites = valeurs.length === 0 ? ['…'] : valeurs.map((valeur) => nommer(attribut, valeur));
    const valeur = formater.list(dites, { type: 'disjunction' });
    const [min = '…', max = '…'] = valeurs;
    // Each attribute has words for the operators that the API gives it.
    return mot(t, `mots.${attribut}.${operateur}`, { valeurs: valeur, min, max }) ?? attribut;
  }

  const phrase = (criteres: readonly Critere[]) => {
    const dite = criteres.map(mots).join(`, ${t('et')} `);
    return dite.charAt(0).toUpperCase() + dite.slice(1);
  };
  return { mots, phrase };
}

/** Keys by their names, for those who may read the lists of roles and entities; a key stays a key for others. */
function useNoms() {
  const t = useTranslations('eligibilite');
  const { peut } = useMoi();
  const roles = useRolesACiterQuery({ skip: !peut('consulterRole') }).data;
  const entites = useEntitesACiterQuery({ variables: { recherche: null }, skip: !peut('consulterEntite') }).data;
  return useMemo(() => {
    const parRole = new Map(
      [...(roles?.premiers.items ?? []), ...(roles?.suivants.items ?? [])].map((r) => [r.id, r.nom]),
    );
    const parEntite = new Map(entites?.consulterEntite.items.map(({ code, nom }) => [code, nom]));
    return (attribut: Critere['attribut'], valeur: string): string => {
      if (attribut === 'role') return parRole.get(valeur) ?? valeur;
      if (attribut === 'entite') return parEntite.get(valeur) ?? valeur;
      const canal = CANAUX.find((un) => attribut === 'canal' && un === valeur);
      return canal ? t(`canaux.${canal}`) : valeur;
    };
  }, [roles, entites, t]);
}
