'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { ChoixParRecherche } from '@/components/champs/ChoixParRecherche';
import { estUnNumeroEntier } from './saisie';
import { useAppelants } from './useAppelants';

interface Props {
  /** Typed by the telephone system, and looked for at once. */
  numero: string;
  ouvrir: (clientId: string) => void;
  /** Nobody known: what was typed of them. */
  creer: (saisie: string) => void;
  autoFocus: boolean;
}

/** One field for whatever a caller says of themselves. A number typed to its end opens its only owner by itself. */
export function ChampAppel({ numero, ouvrir, creer, autoFocus }: Props) {
  const t = useTranslations('appel');
  const [saisie, setSaisie] = useState(numero);
  const ouverte = useRef('');
  const { clients, ajour } = useAppelants(saisie, estUnNumeroEntier(saisie) || saisie === numero);
  const seul = ajour && clients.length === 1 ? clients[0] : undefined;
  const inconnu = ajour && clients.length === 0 && numero !== '' && saisie === numero;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for what is typed, whoever draws the page again.
  useEffect(() => {
    if (ouverte.current === saisie) return;
    if (seul === undefined && !inconnu) return;
    ouverte.current = saisie;
    if (seul !== undefined) ouvrir(seul.id);
    else creer(saisie);
  }, [seul?.id, inconnu, saisie]);
  return (
    <ChoixParRecherche
      valeur=""
      changer={(_id, entree) => {
        if (entree === undefined) return;
        if (entree.clientId === null) creer(saisie);
        else ouvrir(entree.clientId);
      }}
      depart={numero}
      surSaisie={setSaisie}
      nom="appel"
      libelle={t('champ')}
      indice={t('indice')}
      useEntrees={useAppelants}
      autoFocus={autoFocus}
    />
  );
}
