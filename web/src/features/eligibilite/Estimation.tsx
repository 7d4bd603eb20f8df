'use client';

import { Alert, NativeSelect, Paper, Progress, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useLocale, useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { useRetours } from '@/lib/useRetours';
import { CANAUX, type Critere, enEntree, PUISSANCES } from './criteres';
import styles from './Eligibilite.module.css';
import { type EstimerEligibiliteQuery, useEstimerEligibiliteQuery } from './operations.generated';

interface Props {
  /** What would hold, the draft among them. */
  eligibilites: Critere[][];
  brouillon: boolean;
  /** A criterion lacks its value: nothing can be counted yet. */
  incomplet: boolean;
}
const ATTENTE_MS = 600;

/** « Qui serait éligible ? »: counted over all clients, before anything is saved. */
export function Estimation({ eligibilites, brouillon, incomplet }: Props) {
  const t = useTranslations('eligibilite.estimation');
  const { lire } = useRetours();
  const demandes = new Set(eligibilites.flat().map(({ attribut }) => attribut));
  const [donne, setDonne] = useState({ codePostal: '', puissance: '', canal: '' });
  const demande = {
    eligibilites: eligibilites.map((criteres) => ({ criteres: enEntree(criteres) })),
    ...(demandes.has('codePostal') && donne.codePostal !== '' && { codePostal: donne.codePostal }),
    ...(demandes.has('puissance') && donne.puissance !== '' && { puissance: Number(donne.puissance) }),
    ...(demandes.has('canal') && donne.canal !== '' && { canal: donne.canal as (typeof CANAUX)[number] }),
  };
  // As text: a new object of the same words is no new question.
  const [texte] = useDebouncedValue(JSON.stringify(demande), ATTENTE_MS);
  const input = useMemo(() => JSON.parse(texte) as typeof demande, [texte]);
  const { data, previousData, loading, error } = useEstimerEligibiliteQuery({
    variables: { input },
    skip: incomplet,
    fetchPolicy: 'network-only',
  });
  const compte = (data ?? previousData)?.estimerEligibilite;
  return (
    <Paper component="section" p="md" aria-label={t('titre')} aria-busy={loading}>
      <Stack gap="sm">
        <Title order={2}>{t('titre')}</Title>
        <Donne demandes={demandes} donne={donne} changer={(valeurs) => setDonne({ ...donne, ...valeurs })} />
        {incomplet ? (
          <Text c="dimmed">{t('incomplet')}</Text>
        ) : error ? (
          <Alert color="red" role="alert" title={lire(error).message} />
        ) : (
          <div role="status">
            {compte ? <Compte compte={compte} brouillon={brouillon} /> : <Text c="dimmed">{t('calcul')}</Text>}
          </div>
        )}
      </Stack>
    </Paper>
  );
}

interface PropsDonne {
  demandes: ReadonlySet<string>;
  donne: { codePostal: string; puissance: string; canal: string };
  changer: (valeurs: Partial<PropsDonne['donne']>) => void;
}

/** What is only known when somebody subscribes, asked for as far as the criteria ask for it. */
function Donne({ demandes, donne, changer }: PropsDonne) {
  const t = useTranslations('eligibilite.estimation');
  const e = useTranslations('eligibilite');
  if (!['codePostal', 'puissance', 'canal'].some((un) => demandes.has(un))) return null;
  const inconnu = { value: '', label: t('inconnu') };
  return (
    <div>
      <Text size="sm" c="dimmed" mb={6}>
        {t('donne')}
      </Text>
      <SimpleGrid cols={2} spacing="sm">
        {demandes.has('codePostal') && (
          <TextInput
            label={e('attributs.codePostal')}
            maxLength={12}
            autoComplete="off"
            value={donne.codePostal}
            onChange={({ currentTarget: { value } }) => changer({ codePostal: value })}
          />
        )}
        {demandes.has('puissance') && (
          <NativeSelect
            label={e('attributs.puissance')}
            value={donne.puissance}
            data={[inconnu, ...PUISSANCES.map((value) => ({ value, label: `${value} kVA` }))]}
            onChange={({ currentTarget: { value } }) => changer({ puissance: value })}
          />
        )}
        {demandes.has('canal') && (
          <NativeSelect
            label={e('attributs.canal')}
            value={donne.canal}
            data={[inconnu, ...CANAUX.map((value) => ({ value, label: e(`canaux.${value}`) }))]}
            onChange={({ currentTarget: { value } }) => changer({ canal: value })}
          />
        )}
      </SimpleGrid>
    </div>
  );
}

type LeCompte = EstimerEligibiliteQuery['estimerEligibilite'];

function Compte({ compte, brouillon }: { compte: LeCompte; brouillon: boolean }) {
  const t = useTranslations('eligibilite.estimation');
  const locale = useLocale();
  const { eligibles, examines, complet, raisons, exemples } = compte;
  const part = examines === 0 ? 0 : (eligibles / examines) * 100;
  return (
    <Stack gap="sm">
      <div>
        <Text className={styles.nombre} data-testid="eligibles">
          {t('eligibles', { eligibles, examines })}
        </Text>
        <Progress value={part} size="sm" mt={6} aria-hidden />
        <Text size="sm" c="dimmed" mt={4}>
          {t(brouillon ? 'avecBrouillon' : 'enregistre')} {!complet && t('partiel', { examines })}
        </Text>
      </div>
      {raisons.length > 0 && (
        <div>
          <Text fw={500}>{t('raisons')}</Text>
          <ul className={styles.comptees}>
            {raisons.slice(0, 8).map((raison) => (
              <li key={raison.fr}>
                <span>{raison[locale]}</span>
                <span>{t('clients', { nombre: raison.nombre })}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Exemples exemples={(exemples ?? []).filter(({ eligible }) => eligible)} titre={t('exemplesOui')} />
      <Exemples exemples={(exemples ?? []).filter(({ eligible }) => !eligible)} titre={t('exemplesNon')} />
    </Stack>
  );
}

/** Some by their names, as far as the reader may read accounts. */
function Exemples({ exemples, titre }: { exemples: NonNullable<LeCompte['exemples']>; titre: string }) {
  const locale = useLocale();
  if (exemples.length === 0) return null;
  return (
    <div>
      <Text fw={500}>{titre}</Text>
      <ul className={styles.raisons}>
        {exemples.map(({ client, raisons }) => (
          <li key={client.id}>
            {client.prenom} {client.nom}
            {raisons.length > 0 && (
              <Text span size="sm" c="dimmed">
                {` · ${raisons.map((raison) => raison[locale]).join(' ; ')}`}
              </Text>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
