'use client';

import { Alert, Anchor, List, Paper, Skeleton, Text, TextInput, Title } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Lien } from '@/components/Lien';
import { ChoixClient } from '@/domaine/client/ChoixClient';
import { nomDe } from '@/lib/nomDe';
import { formaterNumero } from '@/lib/telephone';
import { useMontants } from '@/lib/useMontants';
import { useTexte } from '@/lib/useTexte';
import { EtatSouscription } from './EtatSouscription';
import { useClientServiQuery, useOffresActuellesQuery } from './operations.generated';
import styles from './Souscription.module.css';
import { vit } from './types';
import type { EtatBesoin } from './useBesoin';

/** Who is on the phone, with what they have today: everything beneath is for them. */
export function ClientServi({ etat }: { etat: EtatBesoin }) {
  const t = useTranslations('souscription.client');
  const { saisi, changer } = etat;
  return (
    <Paper component="section" p={{ base: 'md', sm: 'lg' }} mb="md" aria-labelledby="client-titre">
      <Title order={2} id="client-titre" mb="sm">
        {t('titre')}
      </Title>
      <div className={styles.besoin}>
        <ChoixClient
          nom="client"
          libelle={t('champ')}
          valeur={saisi.client}
          changer={(client) => changer({ client: client || null, numero: null })}
          vidable
          autoFocus
        />
        {saisi.client !== '' && <Numero key={saisi.client} etat={etat} />}
      </div>
      {saisi.client === '' ? (
        <Text c="dimmed" mt="sm">
          {t('aChoisir')}
        </Text>
      ) : (
        <OffresDuClient etat={etat} />
      )}
    </Paper>
  );
}

/** The name and number of the client in the address; null while it is read, undefined when there is none. */
export function useClientServi({ saisi: { client } }: EtatBesoin) {
  const { data } = useClientServiQuery({ variables: { id: client }, skip: client === '' });
  return data === undefined ? null : data.consulterAnnuaire.items[0];
}

function Numero({ etat }: { etat: EtatBesoin }) {
  const t = useTranslations('souscription.client');
  const client = useClientServi(etat);
  const [saisie, saisir] = useState(etat.saisi.numero);
  if (client === null) return <Skeleton height={60} />;
  const sien = client?.telephone ?? null;
  return (
    <TextInput
      type="tel"
      label={t('numero')}
      description={sien === null ? t('sansNumero') : t('numeroAide', { numero: formaterNumero(sien) })}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      placeholder={sien === null ? undefined : formaterNumero(sien)}
      leftSection={<IconPhone size={16} aria-hidden />}
      autoComplete="off"
      value={saisie}
      onChange={({ currentTarget: { value } }) => {
        saisir(value);
        etat.changer({ numero: value.trim() || null });
      }}
    />
  );
}

/** What they have today, and what it costs them for the need below. */
function OffresDuClient({ etat }: { etat: EtatBesoin }) {
  const t = useTranslations('souscription.client');
  const texte = useTexte();
  const { euros } = useMontants();
  const { clientId, kwhParAn, pourcentCreuses } = etat.besoin;
  const { data, error } = useOffresActuellesQuery({ variables: { clientId, kwhParAn, pourcentCreuses } });
  const items = data?.voirOffreSouscrite.items.filter(vit);
  if (error !== undefined && items === undefined) return <Alert color="red" mt="sm" title={t('inconnu')} />;
  if (items === undefined) return <Skeleton height={40} mt="sm" />;
  if (items.length === 0) {
    return (
      <Text c="dimmed" mt="sm">
        {t('sansOffre')}
      </Text>
    );
  }
  return (
    <>
      <Text fw={600} mt="sm">
        {t('actuelles')}
      </Text>
      <List size="sm" spacing={4}>
        {items.map((une) => (
          <List.Item key={une.id}>
            <Anchor component={Lien} href={`/souscriptions/${une.id}`} underline="always">
              {texte(une.termes.offre.nom)}
            </Anchor>
            {` — ${t('actuelle', { numero: formaterNumero(une.numero), puissance: une.puissance, prix: euros(une.coutAnnuel) })} `}
            <EtatSouscription souscription={une} />
          </List.Item>
        ))}
      </List>
    </>
  );
}

/** « Claire Dupont, 06 12 34 56 78 », once known. */
export function useNomDuClient(etat: EtatBesoin): string | null {
  const client = useClientServi(etat);
  return client ? nomDe(client) : null;
}
