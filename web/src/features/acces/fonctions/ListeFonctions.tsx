'use client';

import { Button, Group, NativeSelect, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { useState } from 'react';
import { BarreDeListe } from '@/components/liste/BarreDeListe';
import { Liste } from '@/components/liste/Liste';
import { useMoi } from '@/features/session/MoiContexte';
import { differe } from '@/lib/differe';
import { useRetours } from '@/lib/useRetours';
import {
  type FonctionDAccesFragment,
  FonctionsDAccesDocument,
  useFonctionsDAccesQuery,
  useSupprimerFonctionMutation,
} from '../operations.generated';
import { useColonnesFonction } from './useColonnesFonction';
import { useApplicationChoisie, useListeDAcces } from './useListeDAcces';

const EditionFonction = differe(() => import('./EditionFonction').then((module) => module.EditionFonction));
const DialogueSuppression = differe(() =>
  import('@/components/edition/DialogueSuppression').then((module) => module.DialogueSuppression),
);
const ORIGINES = ['produit', 'autres'] as const;

export function ListeFonctions() {
  const t = useTranslations('acces.fonctions');
  const { peut } = useMoi();
  const { confirmer } = useRetours();
  const etat = useListeDAcces();
  const { applications, applicationId, choisir } = useApplicationChoisie(etat.premierePage);
  const [origine, changerOrigine] = useQueryState('origine', parseAsStringLiteral(ORIGINES));
  const { page, perPage, recherche } = etat;
  const requete = useFonctionsDAccesQuery({
    variables: {
      ...{ page, perPage, applicationId, recherche: recherche || null },
      integree: origine === null ? null : origine === 'produit',
    },
  });
  const [edite, setEdite] = useState<{ fonction: FonctionDAccesFragment | null } | null>(null);
  const [aSupprimer, setASupprimer] = useState<FonctionDAccesFragment | null>(null);
  const [supprimer] = useSupprimerFonctionMutation({ refetchQueries: [FonctionsDAccesDocument] });
  const gerable = peut('modifierFonctionApi') && peut('affecterPermissionsFonction');
  const colonnes = useColonnesFonction({
    modifier: gerable ? (fonction) => setEdite({ fonction }) : undefined,
    supprimer: peut('supprimerFonctionApi') ? setASupprimer : undefined,
  });
  const lues = (requete.data ?? requete.previousData)?.consulterFonctionApi;
  const creer = peut('creerFonctionApi') && (
    <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => setEdite({ fonction: null })}>
      {t('nouvelle')}
    </Button>
  );
  return (
    <>
      <Group justify="space-between" mb="sm" gap="xs">
        <Text c="dimmed" maw={720}>
          {t('aide')}
        </Text>
        {creer}
      </Group>
      <BarreDeListe etat={etat} colonnes={colonnes} indice={t('indice')}>
        <NativeSelect
          aria-label={t('application')}
          value={applicationId ?? ''}
          onChange={(evenement) => choisir(evenement.currentTarget.value)}
          data={[
            { value: '', label: t('toutesApplications') },
            ...applications.map(({ id, nom }) => ({ value: id, label: nom })),
          ]}
        />
        <NativeSelect
          aria-label={t('origine')}
          value={origine ?? ''}
          onChange={(evenement) => {
            etat.premierePage();
            void changerOrigine(ORIGINES.find((connue) => connue === evenement.currentTarget.value) ?? null);
          }}
          data={[
            { value: '', label: t('toutesOrigines') },
            { value: 'produit', label: t('duProduit') },
            { value: 'autres', label: t('autres') },
          ]}
        />
      </BarreDeListe>
      <Liste
        legende={t('fonctions')}
        colonnes={colonnes}
        etat={etat}
        items={lues?.items}
        pagination={lues?.pagination}
        cleDe={({ id }) => id}
        chargement={requete.loading}
        erreur={requete.error}
        reessayer={() => void requete.refetch()}
        vide={{ titre: t('videTitre'), texte: t('videTexte'), action: creer }}
      />
      {edite && <EditionFonction fonction={edite.fonction} applications={applications} fermer={() => setEdite(null)} />}
      {aSupprimer && (
        <DialogueSuppression
          nom={aSupprimer.nomFonction}
          question={t('supprimerQuestion')}
          supprimer={async () => {
            const { id, version } = aSupprimer;
            const { data } = await supprimer({ variables: { input: { id, version } } });
            if (data) confirmer(data.supprimerFonctionApi.message);
          }}
          plutot={{ texte: t('supprimerPlutot') }}
          fermer={() => setASupprimer(null)}
        />
      )}
    </>
  );
}
