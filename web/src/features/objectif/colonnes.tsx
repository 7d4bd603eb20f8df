'use client';

import { Group, Text } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { ActionsLigne } from '@/components/edition/ActionsLigne';
import type { Colonne } from '@/components/liste/colonnes';
import { formaterDecimal } from '@/lib/decimal';
import { useDates } from '@/lib/useDates';
import { Avancement } from './Avancement';
import { MajAvancement } from './MajAvancement';
import type { ObjectifDeListeFragment } from './operations.generated';
import { formaterPeriode } from './periode';
import { useMots } from './useMots';

type Faire = ((objectif: ObjectifDeListeFragment) => void) | null;
interface Droits {
  /** Sees everybody's. */
  tous: boolean;
  modifier: Faire;
  supprimer: Faire;
}

export const nomDe = ({ utilisateur: { prenom, nom } }: ObjectifDeListeFragment) => `${prenom} ${nom}`;

export function useColonnes({ tous, modifier, supprimer }: Droits): Colonne<ObjectifDeListeFragment, 'ORDRE'>[] {
  const t = useTranslations('objectif');
  const e = useTranslations('commun.edition');
  const locale = useLocale();
  const { dernierJour } = useDates();
  const mots = useMots();
  const colonnes: Colonne<ObjectifDeListeFragment, 'ORDRE'>[] = [
    {
      cle: 'titre',
      titre: t('colonnes.titre'),
      principale: true,
      rendu: ({ titre, type, description }) => (
        <div title={description ?? undefined}>
          <Text fw={500} inherit>
            {titre}
          </Text>
          <Text size="xs" c="dimmed">
            {mots.type(type)}
          </Text>
        </div>
      ),
    },
    { cle: 'compte', titre: t('colonnes.compte'), rendu: nomDe },
    {
      cle: 'avancement',
      titre: t('colonnes.avancement'),
      largeur: 230,
      rendu: (objectif) => <Avancement objectif={objectif} />,
    },
    { cle: 'periode', titre: t('colonnes.periode'), rendu: ({ periode }) => formaterPeriode(periode, locale) },
    { cle: 'fin', titre: t('colonnes.fin'), rendu: ({ dateFin }) => dernierJour(dateFin) },
    {
      cle: 'valeur',
      titre: t('colonnes.valeur'),
      aDroite: true,
      rendu: ({ valeur }) => (valeur === null ? '—' : formaterDecimal(valeur, locale)),
    },
    {
      cle: 'actions',
      titre: e('actions'),
      aDroite: true,
      largeur: 120,
      rendu: (objectif) => {
        const nom = t('nom', { titre: objectif.titre, compte: nomDe(objectif) });
        return (
          <Group gap={2} wrap="nowrap" justify="flex-end">
            {modifier && <MajAvancement objectif={objectif} nom={nom} />}
            <ActionsLigne
              nom={nom}
              modifier={modifier ? () => modifier(objectif) : undefined}
              supprimer={supprimer ? () => supprimer(objectif) : undefined}
            />
          </Group>
        );
      },
    },
  ];
  const inutiles = [...(tous ? [] : ['compte']), ...(modifier || supprimer ? [] : ['actions'])];
  return colonnes.filter(({ cle }) => !inutiles.includes(cle));
}
