'use client';

import { Alert, NativeSelect, Paper, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { ChoixClient } from '@/domaine/client/ChoixClient';
import { useRetours } from '@/lib/useRetours';
import { useTexte } from '@/lib/useTexte';
import { PUISSANCES } from './criteres';
import styles from './Eligibilite.module.css';
import { usePourquoiEligibleQuery } from './operations.generated';
import type { Cible } from './useCible';

/** « Pourquoi pas ce client ? »: every reason, by what is saved. */
export function Pourquoi({ cible, brouillon }: { cible: Cible; brouillon: boolean }) {
  const t = useTranslations('eligibilite.pourquoi');
  const e = useTranslations('eligibilite');
  const [client, setClient] = useState('');
  const [puissance, setPuissance] = useState('');
  const [codePostal, setCodePostal] = useState('');
  const [postal] = useDebouncedValue(codePostal.trim(), 300);
  const { data, loading, error } = usePourquoiEligibleQuery({
    variables: {
      ...cible.filtre,
      clientId: client,
      codePostal: postal || null,
      puissance: puissance === '' ? null : Number(puissance),
    },
    skip: client === '',
    fetchPolicy: 'network-only',
  });
  const { lire } = useRetours();
  const verdict = data?.verifierEligibilite;
  return (
    <Paper component="section" p="md" aria-label={t('titre')} aria-busy={loading}>
      <Stack gap="sm">
        <Title order={2}>{t('titre')}</Title>
        <ChoixClient libelle={t('client')} valeur={client} changer={setClient} vidable />
        {client !== '' && (
          <SimpleGrid cols={2} spacing="sm">
            <TextInput
              label={e('attributs.codePostal')}
              maxLength={12}
              autoComplete="off"
              value={codePostal}
              onChange={({ currentTarget: { value } }) => setCodePostal(value)}
            />
            <NativeSelect
              label={e('attributs.puissance')}
              value={puissance}
              data={[
                { value: '', label: e('estimation.inconnu') },
                ...PUISSANCES.map((value) => ({ value, label: `${value} kVA` })),
              ]}
              onChange={({ currentTarget: { value } }) => setPuissance(value)}
            />
          </SimpleGrid>
        )}
        {error && <Alert color="red" role="alert" title={lire(error).message} />}
        {verdict && <Verdict verdict={verdict} sorte={cible.sorte} />}
        {brouillon && client !== '' && (
          <Text size="sm" c="dimmed">
            {t('enregistre')}
          </Text>
        )}
      </Stack>
    </Paper>
  );
}

interface PropsVerdict {
  verdict: NonNullable<ReturnType<typeof usePourquoiEligibleQuery>['data']>['verifierEligibilite'];
  sorte: Cible['sorte'];
}

function Verdict({ verdict: { eligible, raisons, alternatives }, sorte }: PropsVerdict) {
  const t = useTranslations('eligibilite.pourquoi');
  const locale = useLocale();
  const texte = useTexte();
  return (
    <Alert color={eligible ? 'green' : 'red'} role="status" title={t(eligible ? `oui.${sorte}` : `non.${sorte}`)}>
      {raisons.length > 0 && (
        <ul className={styles.raisons}>
          {raisons.map((raison) => (
            <li key={raison.fr}>{raison[locale]}</li>
          ))}
        </ul>
      )}
      {alternatives.length > 0 && (
        <Text size="sm" mt="xs">
          {t('alternatives')} {alternatives.map(({ nom }) => texte(nom)).join(', ')}
        </Text>
      )}
    </Alert>
  );
}
