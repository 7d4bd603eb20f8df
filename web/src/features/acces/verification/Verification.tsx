'use client';

import { Alert, Paper, SimpleGrid, Skeleton, Text, VisuallyHidden } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { parseAsString, useQueryStates } from 'nuqs';
import { ChoixUtilisateur } from '@/domaine/utilisateur/ChoixUtilisateur';
import { useRetours } from '@/lib/useRetours';
import { useVerifierAccesQuery } from '../operations.generated';
import { Chaine } from './Chaine';
import { ChoixFonction } from './ChoixFonction';

/** « Pourquoi cette personne peut-elle, ou non, faire cela ? »: the question is in the address, to be shared. */
export function Verification() {
  const t = useTranslations('acces.verification');
  const { lire } = useRetours();
  const [{ compte, fonction }, changer] = useQueryStates({
    compte: parseAsString.withDefault(''),
    fonction: parseAsString.withDefault(''),
  });
  const complete = compte !== '' && fonction !== '';
  const { data, loading, error } = useVerifierAccesQuery({
    variables: { compte, fonction },
    skip: !complete,
    // Rights change elsewhere: an answer of a moment ago answers nothing.
    fetchPolicy: 'network-only',
  });
  const decision = data?.verifierAcces;
  return (
    <>
      <Paper p="md" mb="md">
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
          <ChoixUtilisateur
            libelle={t('compte')}
            valeur={compte}
            changer={(id) => void changer({ compte: id || null })}
            vidable
            autoFocus={compte === ''}
          />
          <ChoixFonction
            libelle={t('fonction')}
            valeur={fonction}
            changer={(id) => void changer({ fonction: id || null })}
            vidable
          />
        </SimpleGrid>
      </Paper>
      {!complete && <Text c="dimmed">{t('aChoisir')}</Text>}
      {complete && loading && decision === undefined && (
        <div aria-busy="true">
          <VisuallyHidden role="status">{t('chargement')}</VisuallyHidden>
          <Skeleton height={260} />
        </div>
      )}
      {complete && error && decision === undefined && <Alert color="red" role="alert" title={lire(error).message} />}
      {complete && decision && <Chaine decision={decision} compteId={compte} />}
    </>
  );
}
