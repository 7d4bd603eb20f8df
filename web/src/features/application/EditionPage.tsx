'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { PICTOGRAMMES, type Pictogramme } from '@/components/cadre/icones';
import { FenetreEdition } from '@/components/edition/FenetreEdition';
import { useEdition } from '@/components/edition/useEdition';
import { useRetours } from '@/lib/useRetours';
import { ChampsPage } from './ChampsPage';
import {
  type PageDeMenuFragment,
  useChoixApplicationsQuery,
  useCreerPageMutation,
  useModifierPageMutation,
} from './operations.generated';
import { A_RELIRE } from './relire';
import { type EntreePage, entreeDe, useSchemaPage, type ValeursPage, valeursDe, valeursDuConflit } from './valeursPage';

interface Props {
  page: PageDeMenuFragment | null;
  /** Of a new page. */
  applicationId: string | null;
  fermer: () => void;
}

/** A new page (`page` null) or the change of one. */
export function EditionPage({ page, applicationId, fermer }: Props) {
  const t = useTranslations('application');
  const router = useRouter();
  const { confirmer } = useRetours();
  const [creer] = useCreerPageMutation({ refetchQueries: A_RELIRE, awaitRefetchQueries: true });
  const [modifier] = useModifierPageMutation({ refetchQueries: A_RELIRE, awaitRefetchQueries: true });
  const depart = valeursDe(page, applicationId);
  const libelles = {
    nom: t('champs.nomFr'),
    nomEn: t('champs.nomEn'),
    description: t('champs.description'),
    lien: t('champs.lien'),
    pictogramme: t('pictogrammes.titre'),
    iconeId: t('champs.icone'),
    applicationId: t('champs.application'),
    fonctionId: t('champs.fonction'),
  };
  const { data: choix } = useChoixApplicationsQuery();
  /** In a conflict, what is an id is said in words. */
  function afficher(nom: string, valeur: unknown): string {
    if (valeur === '') return '';
    if (nom === 'iconeId') return t('icone.uneIcone');
    if (nom === 'applicationId') {
      return choix?.consulterApplication.items.find(({ id }) => id === valeur)?.nom ?? `${valeur}`;
    }
    if (nom === 'pictogramme' && PICTOGRAMMES.some((connu) => connu === valeur)) {
      return t(`pictogrammes.noms.${valeur as Pictogramme}`);
    }
    if (nom === 'fonctionId') {
      const fonction = page?.fonction;
      return fonction?.id === valeur ? (fonction?.nomFonction ?? '') : t('champs.autreFonction');
    }
    return `${valeur}`;
  }
  const formulaire = useEdition<ValeursPage, EntreePage>({
    ligne: page,
    schema: useSchemaPage(),
    depart,
    brouillon: `page:${page?.id ?? `nouvelle:${applicationId}`}`,
    libelles,
    afficher,
    lireActuel: valeursDuConflit,
    entree: entreeDe,
    creer: async (input) => {
      const { data } = await creer({ variables: { input } });
      if (data) confirmer(data.creerPage.message);
      fermer();
      router.refresh();
    },
    modifier: async (input) => {
      const { data } = await modifier({ variables: { input } });
      if (data) confirmer(data.modifierPage.message);
      fermer();
      router.refresh();
    },
    fermer,
  });
  return (
    <FenetreEdition
      titre={t(page === null ? 'pages.nouvelle' : 'pages.modifier')}
      creation={page === null}
      formulaire={formulaire}
      libelles={libelles}
      fermer={fermer}
    >
      <ChampsPage formulaire={formulaire} libelles={libelles} page={page} />
    </FenetreEdition>
  );
}
