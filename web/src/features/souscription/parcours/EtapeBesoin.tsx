'use client';

import { Alert, Anchor, Button, Paper, Stack, Text, TextInput } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { Lien } from '@/components/Lien';
import { useMoi } from '@/lib/session/MoiContexte';
import { formaterNumero } from '@/lib/telephone';
import { ClientServi, useClientServi } from '../ClientServi';
import { FormulaireBesoin } from '../catalogue/FormulaireBesoin';
import type { OffreVue } from '../types';
import type { EtatBesoin } from '../useBesoin';

/** Step 1: for whom, for which number, for what need. */
export function EtapeBesoin({ offre, etat, suite }: { offre: OffreVue; etat: EtatBesoin; suite: () => void }) {
  const t = useTranslations('souscription.parcours');
  const numero = useNumero(etat);
  const puissances = offre.versionOfferte?.tarifs.map(({ puissance }) => puissance) ?? [];
  const bonne = puissances.includes(etat.saisi.kva);
  const pret = bonne && numero !== null && numero !== undefined && !(etat.sert && etat.besoin.clientId === null);
  return (
    <Stack gap="md">
      {etat.sert ? <ClientServi etat={etat} /> : <MonNumero />}
      <Paper p={{ base: 'md', sm: 'lg' }}>
        <FormulaireBesoin etat={etat} puissances={puissances} />
      </Paper>
      {!bonne && (
        <Alert color="orange" role="alert" title={t('sansPuissance', { kva: etat.saisi.kva })}>
          {t('puissances', { puissances: puissances.join(', ') })}
        </Alert>
      )}
      {etat.sert && etat.besoin.clientId !== null && numero === null && (
        <Text role="status">{t('numeroAChercher')}</Text>
      )}
      <Button size="md" w="fit-content" disabled={!pret} onClick={suite}>
        {t('versLePrix')}
      </Button>
    </Stack>
  );
}

/** The number that will be subscribed; null: not known yet or none. */
export function useNumero(etat: EtatBesoin): string | null {
  const { compte } = useMoi();
  const client = useClientServi(etat);
  if (!etat.sert) return compte.telephone;
  return etat.saisi.numero || client?.telephone || null;
}

function MonNumero() {
  const t = useTranslations('souscription.parcours');
  const { compte } = useMoi();
  if (compte.telephone === null) {
    return (
      <Alert color="orange" role="alert" title={t('sansNumero')}>
        {t('sansNumeroTexte')}{' '}
        <Anchor component={Lien} href="/profil" underline="always">
          {t('profil')}
        </Anchor>
      </Alert>
    );
  }
  return (
    <TextInput
      label={t('numero')}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      description={t('numeroAide')}
      leftSection={<IconPhone size={16} aria-hidden />}
      value={formaterNumero(compte.telephone)}
      readOnly
      maw={420}
    />
  );
}
