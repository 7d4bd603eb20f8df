'use client';

import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { EnTetePage } from '@/components/EnTetePage';
import { BarreDeListe } from '@/components/liste/BarreDeListe';
import { Liste } from '@/components/liste/Liste';
import { useListeSimple } from '@/components/liste/useListeSimple';
import { useMoi } from '@/features/session/MoiContexte';
import { oublier } from '@/lib/apollo/oublier';
import { differe } from '@/lib/differe';
import { formaterNumero } from '@/lib/telephone';
import { useRetours } from '@/lib/useRetours';
import { useColonnes } from './colonnes';
import {
  type EntreeBlacklistFragment,
  useListeBlacklistQuery,
  useSupprimerBlacklistMutation,
} from './operations.generated';
import { Verification } from './Verification';

const EditionBlacklist = differe(() => import('./EditionBlacklist').then((module) => module.EditionBlacklist));
const DialogueSuppression = differe(() =>
  import('@/components/edition/DialogueSuppression').then((module) => module.DialogueSuppression),
);

/** A number is asked for before the list is read: the answer in words, then what can be done with it. */
export function ListeNoire() {
  const t = useTranslations('blacklist');
  const { peut } = useMoi();
  const { confirmer } = useRetours();
  const etat = useListeSimple();
  const [edition, editer] = useState<{ entree: EntreeBlacklistFragment | null; numero: string } | null>(null);
  const [aSupprimer, demander] = useState<EntreeBlacklistFragment | null>(null);
  const { data, previousData, loading, error, refetch } = useListeBlacklistQuery({
    variables: { recherche: etat.recherche || null, page: etat.page, perPage: etat.perPage },
    notifyOnNetworkStatusChange: true,
  });
  const [supprimer] = useSupprimerBlacklistMutation({ update: oublier('consulterBlacklist', 'verifierNumero') });
  const modifier = peut('modifierBlacklist')
    ? (entree: EntreeBlacklistFragment) => editer({ entree, numero: '' })
    : null;
  const colonnes = useColonnes(modifier, peut('supprimerBlacklist') ? demander : null);
  const page = (data ?? previousData)?.consulterBlacklist;
  const ajouter = peut('creerBlacklist') ? (numero: string) => editer({ entree: null, numero }) : undefined;
  const bouton = ajouter && (
    <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => ajouter('')}>
      {t('ajouter')}
    </Button>
  );
  const cherche = etat.recherche !== '';
  return (
    <>
      <EnTetePage titre={t('titre')} sousTitre={t('sousTitre')} actions={bouton} />
      <Verification ajouter={ajouter} modifier={modifier ?? undefined} />
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
      {edition !== null && (
        <EditionBlacklist entree={edition.entree} numero={edition.numero} fermer={() => editer(null)} />
      )}
      {aSupprimer !== null && (
        <DialogueSuppression
          nom={formaterNumero(aSupprimer.numero)}
          question={t('supprimerQuestion')}
          supprimer={async () => {
            const { id, version } = aSupprimer;
            const faite = await supprimer({ variables: { input: { id, version } } });
            if (faite.data) confirmer(faite.data.supprimerBlacklist.message);
          }}
          fermer={() => demander(null)}
        />
      )}
    </>
  );
}
