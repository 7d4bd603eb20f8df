'use client';

import { useTranslations } from 'next-intl';
import { FenetreEdition } from '@/components/edition/FenetreEdition';
import { useEnregistrement } from '@/components/edition/useEnregistrement';
import { useFormulaire } from '@/components/formulaire/useFormulaire';
import { oublier } from '@/lib/apollo/oublier';
import { useRetours } from '@/lib/useRetours';
import { ChampsObjectif } from './ChampsObjectif';
import {
  type ObjectifDeListeFragment,
  useCreerObjectifMutation,
  useModifierObjectifMutation,
} from './operations.generated';
import { useSchema } from './useSchema';
import { entree, NOUVELLES, type Valeurs, valeursDe } from './valeurs';

interface Props {
  objectif: ObjectifDeListeFragment | null;
  fermer: () => void;
}

/** A new objective (`objectif` null) or the change of one. */
export function EditionObjectif({ objectif, fermer }: Props) {
  const t = useTranslations('objectif');
  const { confirmer } = useRetours();
  const relire = { update: oublier('consulterObjectif') };
  const [creer] = useCreerObjectifMutation(relire);
  const [modifier] = useModifierObjectifMutation(relire);
  const libelles = useLibelles();
  const depart = objectif === null ? NOUVELLES : valeursDe(objectif, objectif.utilisateur.id);
  const { enregistrer, fenetre } = useEnregistrement<Valeurs>({
    depart,
    version: objectif?.version ?? 0,
    libelles,
    afficher: (nom, valeur) => (nom === 'statut' ? t(`statuts.${valeur as Valeurs['statut']}`) : valeur),
    lireActuel: (actuel) =>
      valeursDe(
        actuel as unknown as ObjectifDeListeFragment,
        String((actuel as { utilisateurId: unknown }).utilisateurId),
      ),
    enregistrer: async (valeurs, version) => {
      if (objectif === null) {
        const { dateDebut = '', dateFin = '', ...saisi } = entree(valeurs, null);
        const { data } = await creer({ variables: { input: { ...saisi, dateDebut, dateFin } } });
        if (data) confirmer(data.creerObjectif.message);
      } else {
        const input = { ...entree(valeurs, depart), id: objectif.id, version };
        const { data } = await modifier({ variables: { input } });
        if (data) confirmer(data.modifierObjectif.message);
      }
      fermer();
    },
  });
  const formulaire = useFormulaire<Valeurs>({ schema: useSchema(), valeurs: depart, envoyer: enregistrer });
  return (
    <>
      <FenetreEdition
        titre={t(objectif === null ? 'nouveau' : 'modifierTitre')}
        creation={objectif === null}
        formulaire={formulaire}
        libelles={libelles}
        fermer={fermer}
      >
        <ChampsObjectif formulaire={formulaire} libelles={libelles} objectif={objectif} />
      </FenetreEdition>
      {fenetre}
    </>
  );
}

function useLibelles(): Record<keyof Valeurs, string> {
  const t = useTranslations('objectif.champs');
  return {
    titre: t('titre'),
    utilisateurId: t('utilisateurId'),
    type: t('type'),
    description: t('description'),
    periode: t('periode'),
    dateDebut: t('dateDebut'),
    dateFin: t('dateFin'),
    statut: t('statut'),
    progression: t('progression'),
    valeur: t('valeur'),
  };
}
