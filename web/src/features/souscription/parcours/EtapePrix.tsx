'use client';

import { Box, Button, Group, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconDiscount } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ChampJour } from '@/components/formulaire/ChampJour';
import { murDeParis } from '@/lib/dates';
import { estJour } from '@/lib/lireJour';
import { useMontants } from '@/lib/useMontants';
import { DetailComplet } from '../DetailComplet';
import type { Devis, OffreVue } from '../types';
import type { EtatBesoin } from '../useBesoin';
import { Script } from './Script';
import type { Demande } from './useDemande';

interface Props {
  offre: OffreVue;
  etat: EtatBesoin;
  demande: Demande;
  devis: Devis;
  /** Why the code that was typed does nothing. */
  erreurDuCode: string | undefined;
  /** Another price is on its way. */
  calcule: boolean;
  suite: () => void;
}

/** Step 2: the exact price, each promotion in its place, and what one binds oneself to. */
export function EtapePrix({ offre, etat, demande, devis, erreurDuCode, calcule, suite }: Props) {
  const t = useTranslations('souscription.parcours');
  /** A day that was typed and is none must not become « at once ». */
  const [illisible, setIllisible] = useState(false);
  const demain = murDeParis(new Date(Date.now() + 86_400_000).toISOString()).slice(0, 10);
  return (
    <Stack gap="md">
      {etat.sert && <Script offre={offre} devis={devis} />}
      <DetailComplet prix={devis} />
      <Paper p={{ base: 'md', sm: 'lg' }} component="section" aria-labelledby="code-titre">
        <Title order={3} id="code-titre" mb="xs">
          {t('codeTitre')}
        </Title>
        <CodePromotion key={demande.code} demande={demande} erreur={erreurDuCode} devis={calcule ? null : devis} />
      </Paper>
      <Box maw={420}>
        <ChampJour
          nom="debut"
          libelle={t('debut')}
          aide={t('debutAide')}
          valeur={demande.debut}
          changer={(jour) => {
            setIllisible(jour !== '' && !estJour(jour));
            demande.choisirDebut(estJour(jour) ? jour : '');
          }}
          min={demain}
        />
      </Box>
      <Button
        size="md"
        w="fit-content"
        disabled={erreurDuCode !== undefined || illisible}
        loading={calcule}
        onClick={suite}
      >
        {t('versLaConfirmation')}
      </Button>
    </Stack>
  );
}

interface PropsCode {
  demande: Demande;
  erreur: string | undefined;
  /** Null while it is computed. */
  devis: Devis | null;
}

/** A code is said to be applied when the price's own steps say so. */
function CodePromotion({ demande, erreur, devis }: PropsCode) {
  const t = useTranslations('souscription.parcours');
  const { euros } = useMontants();
  const etape = devis?.etapes.find(({ code }) => code === demande.code);
  const [saisie, saisir] = useState(demande.code);
  const [ouvert, ouvrir] = useState(demande.code !== '');
  if (!ouvert) {
    return (
      <Button variant="default" leftSection={<IconDiscount size={17} aria-hidden />} onClick={() => ouvrir(true)}>
        {t('jAiUnCode')}
      </Button>
    );
  }
  return (
    <form
      onSubmit={(evenement) => {
        evenement.preventDefault();
        demande.saisirCode(saisie.trim().toUpperCase());
      }}
    >
      <Group align="flex-start" gap="xs">
        <TextInput
          label={t('code')}
          value={saisie}
          error={erreur}
          maxLength={50}
          autoComplete="off"
          onChange={(evenement) => saisir(evenement.currentTarget.value)}
        />
        <Group gap="xs" mt={25}>
          <Button type="submit" variant="default">
            {t('appliquer')}
          </Button>
          {demande.code !== '' && (
            <Button variant="subtle" color="gray" onClick={() => demande.saisirCode('')}>
              {t(erreur === undefined ? 'sansCode' : 'continuerSansCode')}
            </Button>
          )}
        </Group>
      </Group>
      {etape !== undefined && (
        <Text c="dimmed" mt={6} role="status">
          {t('codeApplique', { code: demande.code, gain: euros(etape.gain) })}
        </Text>
      )}
    </form>
  );
}
