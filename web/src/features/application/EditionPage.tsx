'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { PICTOGRAMMES, type Pictogramme } from '@/components/cadre/icones';
import { FenetreEdition } from '@/components/edition/FenetreEdition';
import { useEnregistrement } from '@/components/edition/useEnregistrement';
import { useFormulaire } from '@/components/formulaire/useFormulaire';
import { useRetours } from '@/lib/useRetours';
import { ChampsPage } from './ChampsPage';
import {
  type PageDeMenuFragment,
  useChoixApplicationsQuery,
  useCreerPageMutation,
  useModifierPageMutation,
} from './operations.generated';
import { A_RELIRE } from './relire';
import { useSchemaPage, type ValeursPage, valeursDe, valeursDuConflit } from './valeursPage';

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
  const { enregistrer, fenetre } = useEnregistrement<ValeursPage>({
    depart,
    version: page?.version ?? 0,
    libelles,
    afficher,
    lireActuel: valeursDuConflit,
    enregistrer: async (valeurs, version) => {
      const { nom, nomEn, description, lien } = valeurs;
      const [iconeId, fonctionId, pictogramme] = [valeurs.iconeId, valeurs.fonctionId, valeurs.pictogramme].map(
        (valeur) => valeur || null,
      );
      const application = { applicationId: valeurs.applicationId || null };
      const input = { nom, nomEn, description, lien, iconeId, fonctionId, pictogramme };
      if (page === null) {
        const { data } = await creer({ variables: { input: { ...input, ...application } } });
        if (data) confirmer(data.creerPage.message);
      } else {
        // What did not move is not sent: a page that has to stay where it is may still be renamed.
        const deplacee = valeurs.applicationId !== depart.applicationId && application;
        const entree = { ...input, ...deplacee, id: page.id, version };
        const { data } = await modifier({ variables: { input: entree } });
        if (data) confirmer(data.modifierPage.message);
      }
      fermer();
      router.refresh();
    },
  });
  const formulaire = useFormulaire<ValeursPage>({ schema: useSchemaPage(), valeurs: depart, envoyer: enregistrer });
  return (
    <>
      <FenetreEdition
        titre={t(page === null ? 'pages.nouvelle' : 'pages.modifier')}
        creation={page === null}
        formulaire={formulaire}
        libelles={libelles}
        fermer={fermer}
      >
        <ChampsPage formulaire={formulaire} libelles={libelles} page={page} />
      </FenetreEdition>
      {fenetre}
    </>
  );
}
