'use client';

import { Button, MultiSelect, Stack } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useClient } from '@/lib/apollo/useClient';
import { nomDe } from '@/lib/nomDe';
import { useRetours } from '@/lib/useRetours';
import {
  AnnuairePourImportDocument,
  type AnnuairePourImportQuery,
  useAnnuairePourImportQuery,
} from './operations.generated';
import type { Personne } from './reglages';

const PAR_PAGE = 50;
/** The API takes no more in one import. */
const MAX = 250;

interface Props {
  type: 'CLIENT' | 'INTERVENANT';
  choisies: Personne[];
  changer: (personnes: Personne[]) => void;
}

/** Several accounts, found by their name while typing, or all of them at once. */
export function ChoixPersonnes({ type, choisies, changer }: Props) {
  const t = useTranslations('importation.repartition');
  const client = useClient();
  const { signaler } = useRetours();
  const [saisie, setSaisie] = useState('');
  const [recherche] = useDebouncedValue(saisie.trim(), 250);
  const [ajout, setAjout] = useState(false);
  const { data, previousData, loading } = useAnnuairePourImportQuery({
    variables: { type, recherche: recherche || null, page: 1, perPage: PAR_PAGE },
  });
  const page = (data ?? previousData)?.consulterAnnuaire;
  const trouvees = (page?.items ?? []).map(enPersonne);
  const connues = new Map([...choisies, ...trouvees].map((personne) => [personne.id, personne]));

  async function ajouterToutes(): Promise<void> {
    setAjout(true);
    try {
      const toutes = new Map(choisies.map((personne) => [personne.id, personne]));
      for (let numero = 1, suite = true; suite && toutes.size < MAX; numero += 1) {
        const lue = await client.query<AnnuairePourImportQuery>({
          query: AnnuairePourImportDocument,
          variables: { type, recherche: null, page: numero, perPage: PAR_PAGE },
        });
        for (const entree of lue.data?.consulterAnnuaire.items ?? []) toutes.set(entree.id, enPersonne(entree));
        suite = lue.data?.consulterAnnuaire.pagination.hasNext ?? false;
      }
      changer([...toutes.values()].slice(0, MAX));
    } catch (erreur) {
      signaler(erreur);
    } finally {
      setAjout(false);
    }
  }

  return (
    <Stack gap="xs" align="flex-start">
      <MultiSelect
        w="100%"
        label={t(type)}
        description={t(`${type}_aide`)}
        placeholder={choisies.length === 0 ? t('rechercher') : undefined}
        data={[...connues.values()].map(({ id, nom }) => ({ value: id, label: nom }))}
        value={choisies.map(({ id }) => id)}
        onChange={(ids) => changer(ids.flatMap((id) => connues.get(id) ?? []))}
        // The API has searched; what it found is not searched again.
        filter={({ options }) => options}
        searchable
        searchValue={saisie}
        onSearchChange={setSaisie}
        nothingFoundMessage={loading ? t('recherche') : t('aucun')}
        hidePickedOptions
        clearable
        clearButtonProps={{ 'aria-label': t('vider') }}
        maxValues={MAX}
        limit={PAR_PAGE}
        styles={{ pillsList: { maxHeight: 132, overflowY: 'auto' } }}
      />
      {recherche === '' && (page === undefined || page.pagination.totalItems > choisies.length) && (
        <Button
          variant="default"
          size="xs"
          loading={ajout}
          onClick={() => void ajouterToutes()}
          // Its place is kept until its number is known: what stands below is not moved from under a finger.
          style={{ visibility: page === undefined ? 'hidden' : undefined }}
        >
          {t('toutes', { nombre: Math.min(page?.pagination.totalItems ?? 0, MAX) })}
        </Button>
      )}
    </Stack>
  );
}

function enPersonne({ id, ...personne }: { id: string; prenom: string; nom: string }): Personne {
  return { id, nom: nomDe(personne) };
}
