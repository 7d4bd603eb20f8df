'use client';

import { Alert, Button, CloseButton, Group, Paper, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconBan, IconCircleCheck, IconPhone } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { formaterNumero } from '@/lib/telephone';
import { useDates } from '@/lib/useDates';
import { useRetours } from '@/lib/useRetours';
import { type EntreeListeNoireFragment, useEntreeParNumeroQuery, useVerifierNumeroQuery } from './operations.generated';

const ATTENTE_MS = 250;

interface Props {
  ajouter: ((numero: string) => void) | undefined;
  modifier: ((entree: EntreeListeNoireFragment) => void) | undefined;
}

/** Asked at once, whatever the number is written like; the answer is a sentence, with its icon. */
export function Verification({ ajouter, modifier }: Props) {
  const t = useTranslations('listeNoire.verification');
  const [saisie, saisir] = useState('');
  const [numero] = useDebouncedValue(saisie.trim(), ATTENTE_MS);
  return (
    <Paper p="md" mb="md">
      <TextInput
        id="champ-verification"
        label={t('titre')}
        placeholder={t('exemple')}
        type="tel"
        autoComplete="off"
        maw={420}
        leftSection={<IconPhone size={16} aria-hidden />}
        rightSection={saisie && <CloseButton size="sm" aria-label={t('effacer')} onClick={() => saisir('')} />}
        value={saisie}
        onChange={(evenement) => saisir(evenement.currentTarget.value)}
      />
      <div role="status">
        {numero !== '' && <Reponse key={numero} numero={numero} ajouter={ajouter} modifier={modifier} />}
      </div>
    </Paper>
  );
}

function Reponse({ numero, ajouter, modifier }: Props & { numero: string }) {
  const t = useTranslations('listeNoire.verification');
  const { lire } = useRetours();
  const { date } = useDates();
  const { data, error } = useVerifierNumeroQuery({ variables: { numero }, fetchPolicy: 'cache-and-network' });
  const reponse = data?.verifierNumero;
  const details = useEntreeParNumeroQuery({
    variables: { numero: reponse?.numero ?? '' },
    skip: reponse?.estBlackliste !== true || modifier === undefined,
    fetchPolicy: 'cache-and-network',
  });
  if (error !== undefined) {
    const refus = lire(error);
    const texte = refus.code === 'BAD_USER_INPUT' ? t('incomplet') : refus.message;
    return <Precision>{texte}</Precision>;
  }
  if (reponse === undefined) return <Precision>{t('enCours')}</Precision>;
  const lisible = formaterNumero(reponse.numero);
  if (!reponse.estBlackliste) {
    return (
      <Alert
        mt="sm"
        color="green"
        icon={<IconCircleCheck size={20} aria-hidden />}
        title={t('non', { numero: lisible })}
      >
        {ajouter && (
          <Button size="xs" variant="default" onClick={() => ajouter(lisible)}>
            {t('ajouter')}
          </Button>
        )}
      </Alert>
    );
  }
  const entree = details.data?.voirBlacklist;
  const nom = [entree?.nom, entree?.structure].filter(Boolean).join(', ');
  const le = entree && date(entree.dateAjout, 'jourMoyen');
  return (
    <Alert mt="sm" color="red" icon={<IconBan size={20} aria-hidden />} title={t('oui', { numero: lisible })}>
      {entree && (
        <Group gap="sm">
          <Text>{nom === '' ? t('sansNom', { date: le ?? '' }) : t('qui', { nom, date: le ?? '' })}</Text>
          {modifier && (
            <Button size="xs" variant="default" onClick={() => modifier(entree)}>
              {t('modifier')}
            </Button>
          )}
        </Group>
      )}
    </Alert>
  );
}

function Precision({ children }: { children: string }) {
  return (
    <Text c="dimmed" size="sm" mt={6}>
      {children}
    </Text>
  );
}
