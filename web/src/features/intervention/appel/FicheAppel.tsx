'use client';

import { Alert, Button, Group, Skeleton, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Introuvable } from '@/components/etats/Introuvable';
import { useRaccourci } from '@/components/raccourcis/Raccourcis';
import { nomDe } from '@/lib/nomDe';
import { useMoi } from '@/lib/session/MoiContexte';
import { useRetourSurLaPage } from '@/lib/useRetourSurLaPage';
import { useRetours } from '@/lib/useRetours';
import { Creee, type InterventionCreee } from '../creation/Creee';
import { type Depart, departDeSuite } from '../creation/depart';
import { FormulaireCreation } from '../creation/FormulaireCreation';
import { useFicheDuClientQuery } from '../operations.generated';
import { useRegard } from '../useRegard';
import styles from './Appel.module.css';
import { Dossier } from './Dossier';
import { Fiche } from './Fiche';
import type { ClientLu, DossierLu } from './types';

/** All that is said of one client on the telephone, and what can be done about it. */
export function FicheAppel({ id }: { id: string }) {
  const c = useTranslations('commun');
  const { coordonnees } = useRegard();
  const { lire } = useRetours();
  const { data, error, refetch } = useFicheDuClientQuery({ variables: { id, coordonnees } });
  useRetourSurLaPage(() => void refetch().catch(() => undefined));
  const client = data?.voirClient;
  if (client !== undefined) return <Ouverte client={client} relire={() => void refetch().catch(() => undefined)} />;
  if (error === undefined) return <Skeleton height={320} radius="lg" aria-busy />;
  if (lire(error).code === 'NOT_FOUND') return <Introuvable />;
  return (
    <Alert color="red" role="alert" title={lire(error).message}>
      <Button variant="default" size="xs" onClick={() => void refetch()}>
        {c('reessayer')}
      </Button>
    </Alert>
  );
}

function Ouverte({ client, relire }: { client: ClientLu; relire: () => void }) {
  const t = useTranslations('appel');
  const { peut } = useMoi();
  const [depart, setDepart] = useState<Depart | null>(null);
  const [creee, setCreee] = useState<InterventionCreee | null>(null);
  const [note, setNote] = useState<string | null>(null);
  const { ouvertes, dernieres, nombreOuvertes } = client;
  const creable = peut('creerIntervention');
  const ouvrir = () => setDepart(departDe(client));
  useRaccourci('o', t('ouvrir'), ouvrir, { actif: creable && depart === null, ouvre: true });
  const [premiere] = ouvertes;
  useRaccourci('c', t('noter'), () => setNote(premiere?.id ?? null), {
    actif: premiere !== undefined && peut('ajouterCommentaire'),
    ouvre: true,
  });
  const ailleurs = nombreOuvertes - ouvertes.length;
  const carte = (dossier: DossierLu) => (
    <Dossier
      key={dossier.id}
      dossier={dossier}
      note={note === dossier.id}
      noter={(ouvert) => setNote(ouvert ? dossier.id : null)}
      suite={creable ? () => setDepart(departDeSuite(dossier)) : undefined}
      surMouvement={relire}
    />
  );
  return (
    <div className={styles.page}>
      <Fiche client={client} />
      <div className={styles.dossiers}>
        {creee !== null && (
          <Creee
            intervention={creee}
            encore={() => {
              setCreee(null);
              ouvrir();
            }}
          />
        )}
        {depart !== null && (
          <section aria-labelledby="nouvelle-titre">
            <Group justify="space-between" mb="xs">
              <Title order={2} id="nouvelle-titre">
                {t('ouvrir')}
              </Title>
              <Button variant="subtle" size="xs" onClick={() => setDepart(null)}>
                {t('fermerDossier')}
              </Button>
            </Group>
            <FormulaireCreation
              key={JSON.stringify(depart)}
              depart={depart}
              surCreation={(intervention) => {
                setDepart(null);
                setCreee(intervention);
                relire();
              }}
            />
          </section>
        )}
        <section aria-labelledby="ouvertes-titre">
          <Group justify="space-between" mb="xs">
            <Title order={2} id="ouvertes-titre">
              {t('ouvertes', { nombre: ouvertes.length })}
            </Title>
            {creable && depart === null && (
              <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={ouvrir}>
                {t('ouvrir')}
              </Button>
            )}
          </Group>
          {ailleurs > 0 && <Text mb="xs">{t('ailleurs', { nombre: ailleurs })}</Text>}
          {ouvertes.length > 0 && <ul className={styles.liste}>{ouvertes.map(carte)}</ul>}
        </section>
        {dernieres.length > 0 && (
          <section aria-labelledby="dernieres-titre">
            <Title order={2} id="dernieres-titre" mb="xs">
              {t('dernieres')}
            </Title>
            <ul className={styles.liste}>{dernieres.map(carte)}</ul>
          </section>
        )}
      </div>
    </div>
  );
}

/** Where they live, or where one went last. */
function departDe(client: ClientLu): Depart {
  const lieu = client.adresses[0] ?? client.ouvertes[0] ?? client.dernieres[0];
  return {
    valeurs: {
      ...{ clientId: client.id, clientNom: nomDe(client) },
      ...{ adresse: lieu?.adresse ?? '', codePostal: lieu?.codePostal ?? '' },
    },
  };
}
