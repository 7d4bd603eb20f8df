'use client';

import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useMoi } from '@/lib/session/MoiContexte';
import { useEntitesAChoisirQuery } from './operations.generated';

interface Props {
  libelle: string;
  valeur: string;
  changer: (id: string) => void;
  /** The one that is chosen already, for its name. */
  connue?: { id: string; nom: string } | null | undefined;
  aide?: string;
  erreur?: string | undefined;
}

/** Found while typing its name or its code. */
export function ChoixEntite({ libelle, valeur, changer, connue, aide, erreur }: Props) {
  const t = useTranslations('utilisateur.champs');
  const { peut } = useMoi();
  const [saisie, setSaisie] = useState('');
  const [choisie, setChoisie] = useState<Props['connue']>(null);
  const [cherchee] = useDebouncedValue(saisie, 250);
  const { data, previousData } = useEntitesAChoisirQuery({
    variables: { recherche: cherchee.trim() || null },
    skip: !peut('consulterEntite'),
  });
  const trouvees = (data ?? previousData)?.consulterEntite.items ?? [];
  const options = trouvees.map(({ id, nom }) => ({ value: id, label: nom }));
  // What is chosen stays to be read, whatever the search finds.
  const retenue = [choisie, connue].find((une) => une?.id === valeur);
  if (retenue && !options.some(({ value }) => value === retenue.id))
    options.push({ value: retenue.id, label: retenue.nom });
  return (
    <Select
      id="champ-entiteId"
      label={libelle}
      description={aide}
      error={erreur}
      data={options}
      value={valeur === '' ? null : valeur}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('entiteEffacer') }}
      placeholder={t('entiteAucune')}
      nothingFoundMessage={t('entiteIntrouvable')}
      onSearchChange={(texte) => setSaisie(options.some(({ label }) => label === texte) ? '' : texte)}
      onChange={(id) => {
        setChoisie(trouvees.find((une) => une.id === id) ?? null);
        changer(id ?? '');
      }}
    />
  );
}
