'use client';

import { useTranslations } from 'next-intl';
import { PICTOGRAMMES, type Pictogramme } from '@/components/cadre/icones';
import { FenetreEdition } from '@/components/edition/FenetreEdition';
import { useFenetreEdition } from '@/components/edition/useFenetreEdition';
import { ChampsPage } from './ChampsPage';
import {
  type PageDeMenuFragment,
  useChoixApplicationsQuery,
  useCreerPageMutation,
  useModifierPageMutation,
} from './operations.generated';
import { A_RELIRE } from './relire';
import { useMenuAJour } from './useMenuAJour';
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
  const montrer = useMenuAJour();
  const [creer] = useCreerPageMutation(A_RELIRE);
  const [modifier] = useModifierPageMutation(A_RELIRE);
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
  const { fenetre } = useFenetreEdition<PageDeMenuFragment, ValeursPage, EntreePage>({
    ligne: page,
    schema: useSchemaPage(),
    valeursDe: (ligne) => valeursDe(ligne, applicationId),
    brouillon: `page:${page?.id ?? `nouvelle:${applicationId}`}`,
    libelles,
    afficher,
    lireActuel: valeursDuConflit,
    entree: entreeDe,
    creer: (input) => montrer(creer({ variables: { input } })),
    modifier: (input) => montrer(modifier({ variables: { input } })),
    fermer,
  });
  return (
    <FenetreEdition titre={t(page === null ? 'pages.nouvelle' : 'pages.modifier')} {...fenetre}>
      <ChampsPage formulaire={fenetre.formulaire} libelles={libelles} page={page} />
    </FenetreEdition>
  );
}
