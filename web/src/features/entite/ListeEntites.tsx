'use client';

import { Anchor, Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { EnTetePage } from '@/components/EnTetePage';
import { ActionsLigne } from '@/components/edition/ActionsLigne';
import { BarreDeListe } from '@/components/liste/BarreDeListe';
import type { Colonne } from '@/components/liste/colonnes';
import { Liste } from '@/components/liste/Liste';
import { useListe } from '@/components/liste/useListe';
import { useRaccourci } from '@/components/raccourcis/Raccourcis';
import { useMoi } from '@/features/session/MoiContexte';
import { differe } from '@/lib/differe';
import { useRetours } from '@/lib/useRetours';
import { type EntiteDeListeFragment, useEntitesQuery, useSupprimerEntiteMutation } from './operations.generated';

const EditionEntite = differe(() => import('./EditionEntite').then((module) => module.EditionEntite));
const DialogueSuppression = differe(() =>
  import('@/components/edition/DialogueSuppression').then((module) => module.DialogueSuppression),
);
type Entite = EntiteDeListeFragment;

export function ListeEntites() {
  const t = useTranslations('entite');
  const { peut } = useMoi();
  const { confirmer } = useRetours();
  const etat = useListe({ tris: ['NOM'] as const, triInitial: { champ: 'NOM', sens: 'ASC' } });
  const { page, perPage, recherche } = etat;
  const requete = useEntitesQuery({
    variables: { page, perPage, recherche: recherche || null },
    notifyOnNetworkStatusChange: true,
  });
  const [supprimer] = useSupprimerEntiteMutation();
  const [editee, setEditee] = useState<{ entite: Entite | null } | null>(null);
  const [aSupprimer, setASupprimer] = useState<Entite | null>(null);
  const creer = peut('creerEntite');
  useRaccourci('n', t('nouvelle'), () => setEditee({ entite: null }), creer);
  const lue = (requete.data ?? requete.previousData)?.consulterEntite;
  const colonnes = useColonnes({
    modifier: peut('modifierEntite') ? (entite) => setEditee({ entite }) : undefined,
    supprimer: peut('supprimerEntite') ? setASupprimer : undefined,
  });
  const bouton = creer && (
    <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => setEditee({ entite: null })}>
      {t('nouvelle')}
    </Button>
  );
  return (
    <>
      <EnTetePage titre={t('titre')} sousTitre={t('sousTitre')} actions={bouton} />
      <BarreDeListe etat={etat} colonnes={colonnes} indice={t('indice')} />
      <Liste
        legende={t('titre')}
        colonnes={colonnes}
        etat={etat}
        items={lue?.items}
        pagination={lue?.pagination}
        cleDe={({ id }) => id}
        chargement={requete.loading}
        erreur={requete.error}
        reessayer={() => void requete.refetch()}
        vide={{
          titre: t(recherche === '' ? 'vide.titre' : 'vide.recherche'),
          texte: t(recherche === '' ? 'vide.texte' : 'vide.rechercheTexte'),
          action: recherche === '' ? bouton : undefined,
        }}
      />
      {editee !== null && <EditionEntite entite={editee.entite} fermer={() => setEditee(null)} />}
      {aSupprimer !== null && (
        <DialogueSuppression
          nom={aSupprimer.nom}
          question={t('suppression')}
          supprimer={async () => {
            const { id, version } = aSupprimer;
            const { data } = await supprimer({ variables: { input: { id, version } } });
            if (data) confirmer(data.supprimerEntite.message);
            await requete.refetch();
          }}
          plutot={{ texte: t('suppressionRefusee') }}
          fermer={() => setASupprimer(null)}
        />
      )}
    </>
  );
}

interface Actions {
  modifier: ((entite: Entite) => void) | undefined;
  supprimer: ((entite: Entite) => void) | undefined;
}

function useColonnes({ modifier, supprimer }: Actions): Colonne<Entite, 'NOM'>[] {
  const t = useTranslations('entite');
  const { pages } = useMoi();
  const versLesComptes = pages.some(({ lien }) => lien === '/comptes');
  return [
    { cle: 'nom', titre: t('champs.nom'), principale: true, rendu: ({ nom }) => <strong>{nom}</strong> },
    { cle: 'code', titre: t('champs.code'), rendu: ({ code }) => <code>{code}</code> },
    { cle: 'email', titre: t('champs.email'), rendu: ({ email }) => email ?? '—' },
    {
      cle: 'comptes',
      titre: t('comptes'),
      rendu: ({ id, nombreComptes }) =>
        versLesComptes && nombreComptes > 0 ? (
          <Anchor component={Link} href={`/comptes?entite=${id}`}>
            {t('nombreComptes', { nombre: nombreComptes })}
          </Anchor>
        ) : (
          t('nombreComptes', { nombre: nombreComptes })
        ),
    },
    {
      cle: 'actions',
      titre: t('actions'),
      aDroite: true,
      largeur: 90,
      rendu: (entite) => (
        <ActionsLigne
          nom={entite.nom}
          modifier={modifier && (() => modifier(entite))}
          supprimer={supprimer && (() => supprimer(entite))}
        />
      ),
    },
  ];
}
