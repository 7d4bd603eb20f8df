'use client';

import { Button, Group, NativeSelect, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { BarreDeListe } from '@/components/liste/BarreDeListe';
import { Liste } from '@/components/liste/Liste';
import { useMoi } from '@/features/session/MoiContexte';
import { differe } from '@/lib/differe';
import { useRetours } from '@/lib/useRetours';
import { useApplicationChoisie, useListeDAcces } from '../fonctions/useListeDAcces';
import {
  PermissionsDAccesDocument,
  usePermissionsDAccesQuery,
  useRetirerPermissionMutation,
} from '../operations.generated';
import { type PermissionLue, useColonnesPermission } from './useColonnesPermission';

const EditionPermission = differe(() => import('./EditionPermission').then((module) => module.EditionPermission));
const DialogueSuppression = differe(() =>
  import('@/components/edition/DialogueSuppression').then((module) => module.DialogueSuppression),
);

export function ListePermissions() {
  const t = useTranslations('acces.permissions');
  const { peut } = useMoi();
  const { confirmer } = useRetours();
  const etat = useListeDAcces();
  const { applications, applicationId, choisir } = useApplicationChoisie(etat.premierePage);
  const { page, perPage, recherche } = etat;
  const requete = usePermissionsDAccesQuery({
    variables: { page, perPage, applicationId, recherche: recherche || null },
  });
  const [edite, setEdite] = useState<{ permission: PermissionLue | null } | null>(null);
  const [aRetirer, setARetirer] = useState<PermissionLue | null>(null);
  const [retirer] = useRetirerPermissionMutation({ refetchQueries: [PermissionsDAccesDocument] });
  const colonnes = useColonnesPermission({
    modifier: peut('modifierPermission') ? (permission) => setEdite({ permission }) : undefined,
    supprimer: peut('retirerPermission') ? setARetirer : undefined,
  });
  const lues = (requete.data ?? requete.previousData)?.consulterPermission;
  const ajouter = peut('ajouterPermission') && (
    <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => setEdite({ permission: null })}>
      {t('nouvelle')}
    </Button>
  );
  return (
    <>
      <Group justify="space-between" mb="sm" gap="xs">
        <Text c="dimmed" maw={720}>
          {t('aide')}
        </Text>
        {ajouter}
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
      </BarreDeListe>
      <Liste
        legende={t('titre')}
        colonnes={colonnes}
        etat={etat}
        items={lues?.items}
        pagination={lues?.pagination}
        cleDe={({ id }) => id}
        chargement={requete.loading}
        erreur={requete.error}
        reessayer={() => void requete.refetch()}
        vide={{ titre: t('videTitre'), texte: t('videTexte'), action: ajouter }}
      />
      {edite && <EditionPermission permission={edite.permission} fermer={() => setEdite(null)} />}
      {aRetirer && (
        <DialogueSuppression
          nom={aRetirer.nom}
          question={t('supprimerQuestion')}
          supprimer={async () => {
            const { id, version } = aRetirer;
            const { data } = await retirer({ variables: { input: { id, version } } });
            if (data) confirmer(data.retirerPermission.message);
          }}
          plutot={{ texte: t('supprimerPlutot') }}
          fermer={() => setARetirer(null)}
        />
      )}
    </>
  );
}
