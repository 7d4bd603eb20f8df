'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ChoixParRecherche, type EntreeCherchee, type PropsChoix } from '@/components/champs/ChoixParRecherche';
import { nomDe } from '@/lib/nomDe';
import { formaterNumero } from '@/lib/telephone';
import type { TypeAnnuaire } from './operations.generated';
import { type EntreeAnnuaire, useAnnuaire } from './useAnnuaire';

/** As the directory and the rows name them. */
type Personne = Pick<EntreeAnnuaire, 'id' | 'nom' | 'prenom'>;

interface Props extends Omit<PropsChoix, 'changer' | 'connue'> {
  type: keyof typeof ENTREES;
  changer: (id: string, personne: Personne | undefined) => void;
  /** Who is chosen already, for the name: the directory is searched by name only. */
  connue?: Personne | null | undefined;
}

type Entree = EntreeCherchee & { personne: EntreeAnnuaire };

/** A client or an intervenant found while typing, with their number and how much they have on their hands. */
export function ChoixPersonne({ type, changer, connue, ...props }: Props) {
  const t = useTranslations('domaine.intervention.annuaire');
  const [choisie, setChoisie] = useState<Entree | undefined>();
  const aide = choisie?.id === props.valeur ? choisie.precision : undefined;
  return (
    <ChoixParRecherche
      {...props}
      {...(aide !== undefined && { aide })}
      connue={connue && { id: connue.id, texte: nomDe(connue) }}
      changer={(id, entree) => {
        setChoisie(entree);
        changer(id, entree?.personne);
      }}
      indice={t('taper')}
      useEntrees={ENTREES[type]}
    />
  );
}

const useClients = (saisie: string, actif: boolean) => useEntrees('CLIENT', saisie, actif);
const useIntervenants = (saisie: string, actif: boolean) => useEntrees('INTERVENANT', saisie, actif);

const useCollegues = (saisie: string, actif: boolean) => useEntrees('COLLEGUE', saisie, actif);
const ENTREES = { CLIENT: useClients, INTERVENANT: useIntervenants, COLLEGUE: useCollegues } as const;

function useEntrees(type: TypeAnnuaire, saisie: string, actif: boolean) {
  const t = useTranslations('domaine.intervention.annuaire');
  const { entrees, ...reponse } = useAnnuaire(type, saisie, actif);
  const enEntree = (personne: EntreeAnnuaire): Entree => {
    const { id, telephone, charge } = personne;
    const precision = [telephone && formaterNumero(telephone), t('charge', { nombre: charge })];
    return { id, texte: nomDe(personne), precision: precision.filter(Boolean).join(' · '), personne };
  };
  return { entrees: entrees.map(enEntree), ...reponse };
}
