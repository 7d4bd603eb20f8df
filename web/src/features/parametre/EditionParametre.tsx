'use client';

import { useTranslations } from 'next-intl';
import { Controller } from 'react-hook-form';
import * as z from 'zod/mini';
import type { EntreeCherchee } from '@/components/champs/ChoixParRecherche';
import { ChoixCompte } from '@/components/compte/ChoixCompte';
import { FenetreEdition } from '@/components/edition/FenetreEdition';
import { useEdition } from '@/components/edition/useEdition';
import { oublier } from '@/lib/apollo/oublier';
import { useRetours } from '@/lib/useRetours';
import { ChoixCodification, enEntree } from './ChoixCodification';
import {
  type ParametreDeListeFragment,
  useCreerParametreMutation,
  useModifierParametreMutation,
} from './operations.generated';

type Valeurs = { utilisateurId: string; codificationId: string };
interface Props {
  parametre: ParametreDeListeFragment | null;
  /** What the list is filtered by: most often what the new one is for. */
  compte: string;
  codification: string;
  fermer: () => void;
}

/** A new setting (`parametre` null) or the change of one: an account, and what holds for it. */
export function EditionParametre({ parametre, compte, codification, fermer }: Props) {
  const t = useTranslations('parametre');
  const f = useTranslations('commun.formulaire');
  const { confirmer } = useRetours();
  const relire = { update: oublier('consulterSetting') };
  const [creer] = useCreerParametreMutation(relire);
  const [modifier] = useModifierParametreMutation(relire);
  const libelles = { utilisateurId: t('champs.utilisateurId'), codificationId: t('champs.codificationId') };
  const depart: Valeurs = {
    utilisateurId: parametre?.utilisateur.id ?? compte,
    codificationId: parametre?.codification.id ?? codification,
  };
  const connus = connusDe(parametre);
  const choisi = z.string().check(z.minLength(1, f('obligatoire')));
  const formulaire = useEdition({
    ligne: parametre,
    schema: z.object({ utilisateurId: choisi, codificationId: choisi }),
    depart,
    brouillon: `parametre:${parametre?.id ?? `nouveau:${compte}:${codification}`}`,
    libelles,
    afficher: (nom, valeur) => (connus[nom]?.id === valeur ? connus[nom].texte : `n° ${valeur}`),
    lireActuel: ({ utilisateurId, codificationId }) => ({
      utilisateurId: String(utilisateurId),
      codificationId: String(codificationId),
    }),
    entree: (valeurs) => valeurs,
    creer: async (input) => {
      const { data } = await creer({ variables: { input } });
      if (data) confirmer(data.creerSetting.message);
      fermer();
    },
    modifier: async (input) => {
      const { data } = await modifier({ variables: { input } });
      if (data) confirmer(data.modifierSetting.message);
      fermer();
    },
    fermer,
  });
  const { control } = formulaire.form;
  return (
    <FenetreEdition
      titre={t(parametre === null ? 'nouveau' : 'modifierTitre')}
      creation={parametre === null}
      formulaire={formulaire}
      libelles={libelles}
      fermer={fermer}
    >
      <Controller
        control={control}
        name="utilisateurId"
        render={({ field: { name, value, onChange }, fieldState: { error } }) => (
          <ChoixCompte
            nom={name}
            libelle={libelles.utilisateurId}
            valeur={value}
            changer={onChange}
            connue={connus.utilisateurId}
            erreur={error?.message}
            requis
            autoFocus
          />
        )}
      />
      <Controller
        control={control}
        name="codificationId"
        render={({ field: { name, value, onChange }, fieldState: { error } }) => (
          <ChoixCodification
            nom={name}
            libelle={libelles.codificationId}
            aide={t('champs.codificationAide')}
            valeur={value}
            changer={onChange}
            connue={connus.codificationId}
            erreur={error?.message}
            requis
          />
        )}
      />
    </FenetreEdition>
  );
}

function connusDe(parametre: ParametreDeListeFragment | null): Partial<Record<keyof Valeurs, EntreeCherchee>> {
  if (parametre === null) return {};
  const { utilisateur, codification } = parametre;
  const texte = `${utilisateur.prenom} ${utilisateur.nom}`;
  return { utilisateurId: { id: utilisateur.id, texte }, codificationId: enEntree(codification) };
}
