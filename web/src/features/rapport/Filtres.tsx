'use client';

import { Select, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTexte } from '@/lib/useTexte';
import { type GroupeRapport, type RapportQuery, useValeursAFiltrerQuery } from './operations.generated';
import styles from './Rapport.module.css';
import type { Demande } from './useDemande';

type Nomme = RapportQuery['consulterRapport']['filtres'][number];
interface Props {
  demande: Demande;
  groupesPossibles: readonly GroupeRapport[];
  /** Of the address, with their names. */
  nommes: readonly Nomme[];
}

/** One choice a group of the report. */
export function Filtres({ demande, groupesPossibles, nommes }: Props) {
  const t = useTranslations('rapport');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its own frame around the row.
    <div role="group" aria-labelledby="filtres-du-rapport">
      <Text id="filtres-du-rapport" c="dimmed" mb={4}>
        {t('filtres')}
      </Text>
      <div className={styles.filtres}>
        {groupesPossibles.map((groupe) => (
          <UnFiltre
            key={groupe}
            groupe={groupe}
            demande={demande}
            choisi={nommes.find((nomme) => nomme.groupe === groupe) ?? null}
          />
        ))}
      </div>
    </div>
  );
}

const SANS = 'sans';
const valeurDe = (cle: string | null) => (cle === null ? SANS : `:${cle}`);

/** The values that the other filters leave, each with its number; read when the choice opens. */
function UnFiltre({ groupe, demande, choisi }: { groupe: GroupeRapport; demande: Demande; choisi: Nomme | null }) {
  const t = useTranslations('rapport');
  const texte = useTexte();
  const [ouvert, ouvrir] = useState(false);
  const autres = demande.filtres.filter((filtre) => filtre.groupe !== groupe);
  const { data, loading } = useValeursAFiltrerQuery({
    variables: { input: { ...demande.input, groupe, filtres: autres, grain: 'MOIS' } },
    skip: !ouvert,
    // Two questions with the same settings and other fields are not to replace each other's answers.
    fetchPolicy: 'no-cache',
  });
  const connus = (data?.consulterRapport.groupes ?? []).map(({ cle, nom, valeurs }) => ({
    value: valeurDe(cle),
    label: t('option', { nom: texte(nom), nombre: Number(valeurs[0]) }),
  }));
  const valeur = choisi ? valeurDe(choisi.cle) : null;
  const present = connus.some(({ value }) => value === valeur);
  return (
    <Select
      label={t(`groupes.${groupe}`)}
      placeholder={t('tous')}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('vide.effacer') }}
      value={valeur}
      data={choisi && !present ? [{ value: valeurDe(choisi.cle), label: texte(choisi.nom) }, ...connus] : connus}
      nothingFoundMessage={loading ? undefined : t('filtreVide')}
      onDropdownOpen={() => ouvrir(true)}
      limit={200}
      onChange={(value) =>
        demande.filtrer(groupe, value === null ? null : { groupe, cle: value === SANS ? null : value.slice(1) })
      }
    />
  );
}
