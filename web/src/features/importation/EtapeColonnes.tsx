'use client';

import { NativeSelect, SimpleGrid } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Etape } from '@/components/importation/Etape';
import type { FichierLu } from '@/components/importation/lecture';
import { CHAMPS, OBLIGATOIRES } from './champs';
import type { ChampImport } from './operations.generated';
import type { Reglages } from './reglages';

interface Props {
  lu: FichierLu;
  reglages: Reglages;
  changer: (champ: ChampImport, colonne: string | undefined) => void;
}

/** For each field of an intervention, the column that it comes from, with a value of it to be sure. */
export function EtapeColonnes({ lu, reglages, changer }: Props) {
  const t = useTranslations('importation');
  const choix = [
    { value: '', label: t('colonnes.aucune') },
    ...lu.entetes.map((entete) => ({ value: entete, label: entete })),
  ];
  return (
    <Etape titre={t('colonnes.titre')} aide={t('colonnes.aide')}>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="md">
        {CHAMPS.map((champ) => {
          const colonne = reglages.colonnes[champ];
          const devine = reglages.devines.colonnes.includes(champ);
          const exemple = colonne === undefined ? undefined : lu.colonnes[colonne]?.valeurs[0]?.valeur;
          const requis = OBLIGATOIRES.includes(champ);
          return (
            <NativeSelect
              key={champ}
              label={t(`champs.${champ}`)}
              required={requis}
              error={requis && colonne === undefined ? t('colonnes.obligatoire') : undefined}
              description={
                exemple === undefined
                  ? t(devine ? 'colonnes.devinee' : `aides.${champ}`)
                  : t(devine ? 'colonnes.exempleDevine' : 'colonnes.exemple', { exemple: court(exemple) })
              }
              data={choix}
              value={colonne ?? ''}
              onChange={(evenement) => changer(champ, evenement.currentTarget.value || undefined)}
            />
          );
        })}
      </SimpleGrid>
    </Etape>
  );
}

function court(texte: string): string {
  return texte.length > 50 ? `${texte.slice(0, 50)}…` : texte;
}
