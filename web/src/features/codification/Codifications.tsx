'use client';

import { Button, Code } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { EnTetePage } from '@/components/EnTetePage';
import { ActionsLigne } from '@/components/edition/ActionsLigne';
import { BarreDeListe } from '@/components/liste/BarreDeListe';
import type { Colonne } from '@/components/liste/colonnes';
import { Liste } from '@/components/liste/Liste';
import { useListeSimple } from '@/components/liste/useListeSimple';
import { useMoi } from '@/features/session/MoiContexte';
import { oublier } from '@/lib/apollo/oublier';
import { differe } from '@/lib/differe';
import { useRetours } from '@/lib/useRetours';
import {
  type CodificationDeListeFragment,
  useListeCodificationsQuery,
  useSupprimerCodificationMutation,
} from './operations.generated';

const EditionCodification = differe(() => import('./EditionCodification').then((module) => module.EditionCodification));
const DialogueSuppression = differe(() =>
  import('@/components/edition/DialogueSuppression').then((module) => module.DialogueSuppression),
);

export function Codifications() {
  const t = useTranslations('codification');
  const { peut } = useMoi();
  const { confirmer } = useRetours();
  const etat = useListeSimple();
  const [edition, editer] = useState<{ codification: CodificationDeListeFragment | null } | null>(null);
  const [aSupprimer, demander] = useState<CodificationDeListeFragment | null>(null);
  const { data, previousData, loading, error, refetch } = useListeCodificationsQuery({
    variables: { recherche: etat.recherche || null, page: etat.page, perPage: etat.perPage },
    notifyOnNetworkStatusChange: true,
  });
  const [supprimer] = useSupprimerCodificationMutation({ update: oublier('consulterCodification') });
  const colonnes = useColonnes(
    peut('modifierCodification') ? (codification) => editer({ codification }) : null,
    peut('supprimerCodification') ? demander : null,
  );
  const page = (data ?? previousData)?.consulterCodification;
  const bouton = peut('creerCodification') && (
    <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => editer({ codification: null })}>
      {t('nouvelle')}
    </Button>
  );
  const cherche = etat.recherche !== '';
  return (
    <>
      <EnTetePage titre={t('titre')} sousTitre={t('sousTitre')} actions={bouton} />
      <BarreDeListe etat={etat} colonnes={colonnes} indice={t('indice')} cartes />
      <Liste
        legende={t('titre')}
        colonnes={colonnes}
        etat={etat}
        items={page?.items}
        pagination={page?.pagination}
        cleDe={({ id }) => id}
        chargement={loading}
        erreur={error}
        reessayer={() => void refetch()}
        vide={{
          titre: t(cherche ? 'vide.rechercheTitre' : 'vide.titre'),
          texte: t(cherche ? 'vide.rechercheTexte' : 'vide.texte'),
          action: cherche ? undefined : bouton,
        }}
      />
      {edition !== null && <EditionCodification codification={edition.codification} fermer={() => editer(null)} />}
      {aSupprimer !== null && (
        <DialogueSuppression
          nom={aSupprimer.libelle}
          question={t('supprimerQuestion')}
          plutot={{ texte: t('plutot') }}
          supprimer={async () => {
            const { id, version } = aSupprimer;
            const faite = await supprimer({ variables: { input: { id, version } } });
            if (faite.data) confirmer(faite.data.supprimerCodification.message);
          }}
          fermer={() => demander(null)}
        />
      )}
    </>
  );
}

type Faire = ((codification: CodificationDeListeFragment) => void) | null;

function useColonnes(modifier: Faire, supprimer: Faire): Colonne<CodificationDeListeFragment, 'ORDRE'>[] {
  const t = useTranslations('codification');
  const e = useTranslations('commun.edition');
  return [
    { cle: 'libelle', titre: t('colonnes.libelle'), principale: true, rendu: ({ libelle }) => libelle },
    { cle: 'param', titre: t('colonnes.param'), rendu: ({ param }) => <Code>{param}</Code> },
    { cle: 'description', titre: t('colonnes.description'), rendu: ({ description }) => description ?? '—' },
    {
      cle: 'actions',
      titre: e('actions'),
      aDroite: true,
      largeur: 90,
      rendu: (codification) => (
        <ActionsLigne
          nom={codification.libelle}
          modifier={modifier ? () => modifier(codification) : undefined}
          supprimer={supprimer ? () => supprimer(codification) : undefined}
        />
      ),
    },
  ];
}
