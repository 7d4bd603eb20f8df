'use client';

import { Anchor, Button, Group, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ActionsLigne } from '@/components/edition/ActionsLigne';
import { BarreDeListe } from '@/components/liste/BarreDeListe';
import type { Colonne } from '@/components/liste/colonnes';
import { Liste } from '@/components/liste/Liste';
import { useListe } from '@/components/liste/useListe';
import { useMoi } from '@/features/session/MoiContexte';
import { differe } from '@/lib/differe';
import { useNom } from '@/lib/useNom';
import { useRetours } from '@/lib/useRetours';
import { Embleme } from './Embleme';
import {
  type ApplicationDeListeFragment,
  useListeApplicationsQuery,
  useSupprimerApplicationMutation,
} from './operations.generated';

const EditionApplication = differe(() => import('./EditionApplication').then((module) => module.EditionApplication));
const DialogueSuppression = differe(() =>
  import('@/components/edition/DialogueSuppression').then((module) => module.DialogueSuppression),
);

export function ListeApplications() {
  const t = useTranslations('application');
  const nomme = useNom();
  const router = useRouter();
  const { peut } = useMoi();
  const { confirmer } = useRetours();
  const etat = useListe({ tris: ['NOM'] as const, triInitial: { champ: 'NOM', sens: 'ASC' } });
  const { page, perPage, recherche } = etat;
  const requete = useListeApplicationsQuery({ variables: { page, perPage, recherche } });
  const [supprimer] = useSupprimerApplicationMutation();
  const [editee, setEditee] = useState<{ application: ApplicationDeListeFragment | null } | null>(null);
  const [aSupprimer, setASupprimer] = useState<ApplicationDeListeFragment | null>(null);
  const lue = requete.data?.consulterApplication;
  const gerer = peut('modifierApplication');

  const colonnes: Colonne<ApplicationDeListeFragment, 'NOM'>[] = [
    {
      cle: 'nom',
      titre: t('champs.nom'),
      principale: true,
      rendu: (application) => (
        <Group gap="sm" wrap="nowrap">
          <Embleme application={application} />
          <Anchor component={Link} href={`/applications/${application.id}`} fw={600}>
            {nomme(application)}
          </Anchor>
        </Group>
      ),
    },
    { cle: 'description', titre: t('champs.description'), rendu: ({ description }) => description },
    { cle: 'pages', titre: t('colonnes.pages'), aDroite: true, rendu: ({ nombrePages }) => nombrePages },
    { cle: 'roles', titre: t('colonnes.roles'), aDroite: true, rendu: ({ nombreRoles }) => nombreRoles },
    {
      cle: 'fonctions',
      titre: t('colonnes.fonctions'),
      aDroite: true,
      rendu: ({ nombreFonctions }) => nombreFonctions,
    },
    {
      cle: 'actions',
      titre: t('colonnes.actions'),
      aDroite: true,
      largeur: 90,
      rendu: (application) => (
        <ActionsLigne
          nom={nomme(application)}
          modifier={gerer ? () => setEditee({ application }) : undefined}
          // Those that the product brought are never deleted.
          supprimer={
            peut('supprimerApplication') && application.code === null ? () => setASupprimer(application) : undefined
          }
        />
      ),
    },
  ];
  const bouton = peut('creerApplication') && (
    <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => setEditee({ application: null })}>
      {t('nouvelle')}
    </Button>
  );
  return (
    <>
      <Text c="dimmed" mb="sm">
        {t('explication')}
      </Text>
      <BarreDeListe etat={etat} colonnes={colonnes} indice={t('rechercher')} actions={bouton} />
      <Liste
        legende={t('onglets.applications')}
        colonnes={colonnes}
        etat={etat}
        items={lue?.items}
        pagination={lue && lue.pagination.totalPages > 1 ? lue.pagination : undefined}
        cleDe={({ id }) => id}
        lienDe={({ id }) => `/applications/${id}`}
        chargement={requete.loading}
        erreur={requete.error}
        reessayer={() => void requete.refetch()}
        vide={{ titre: t('vide.titre'), texte: t('vide.texte') }}
      />
      {editee !== null && <EditionApplication application={editee.application} fermer={() => setEditee(null)} />}
      {aSupprimer !== null && (
        <DialogueSuppression
          nom={aSupprimer.nom}
          question={t('suppression.application')}
          plutot={{ texte: t('suppression.plutotApplication') }}
          supprimer={async () => {
            const { id, version } = aSupprimer;
            const { data } = await supprimer({ variables: { input: { id, version } } });
            if (data) confirmer(data.supprimerApplication.message);
            await requete.refetch();
            router.refresh();
          }}
          fermer={() => setASupprimer(null)}
        />
      )}
    </>
  );
}
