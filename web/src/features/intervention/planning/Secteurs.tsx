'use client';

import { Group, NativeSelect } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Pastille } from '@/components/Pastille';
import { nomDe } from '@/lib/nomDe';
import { useSecteursDuPlanningQuery } from '../operations.generated';
import styles from './Planning.module.css';
import type { LignePlanning } from './usePlanning';

/** Whose row it is, in the colour of their card, with their sectors. */
export function NomDeLigne({ intervenant, secteurs }: Pick<LignePlanning, 'intervenant' | 'secteurs'>) {
  const nom = nomDe(intervenant);
  const couleur = intervenant.ficheIntervenant?.couleur ?? null;
  return (
    <Group gap="xs">
      <h2 className={styles.nom}>{couleur === null ? nom : <Pastille couleur={couleur}>{nom}</Pastille>}</h2>
      {secteurs.length > 0 && <span className={styles.secteurs}>{secteurs.map((un) => un.nom).join(', ')}</span>}
    </Group>
  );
}

/** Nothing while the company has no sector. */
export function ChoixSecteur({ secteur, choisir }: { secteur: string; choisir: (id: string) => void }) {
  const t = useTranslations('planning');
  const { data } = useSecteursDuPlanningQuery();
  const secteurs = data ? [...data.premiers.items, ...data.suivants.items] : [];
  if (secteurs.length === 0) return null;
  // One of the address that cannot be chosen any more still filters.
  const connu = secteur === '' || secteurs.some(({ id }) => id === secteur);
  return (
    <NativeSelect
      aria-label={t('secteur')}
      value={secteur}
      onChange={(evenement) => choisir(evenement.currentTarget.value)}
      data={[
        { value: '', label: t('tousLesSecteurs') },
        ...secteurs.map(({ id, nom }) => ({ value: id, label: nom })),
        ...(connu ? [] : [{ value: secteur, label: t('autreSecteur') }]),
      ]}
    />
  );
}
