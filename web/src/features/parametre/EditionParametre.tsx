'use client';

import { useTranslations } from 'next-intl';
import * as z from 'zod/mini';
import type { EntreeCherchee } from '@/components/champs/ChoixParRecherche';
import { ChampControle } from '@/components/edition/ChampControle';
import { FenetreEdition } from '@/components/edition/FenetreEdition';
import { useFenetreEdition } from '@/components/edition/useFenetreEdition';
import { ChoixUtilisateur } from '@/domaine/utilisateur/ChoixUtilisateur';
import { relire } from '@/lib/apollo/relire';
import { nomDe } from '@/lib/nomDe';
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
  const change = relire('consulterSetting');
  const [creer] = useCreerParametreMutation(change);
  const [modifier] = useModifierParametreMutation(change);
  const connus = connusDe(parametre);
  const choisi = z.string().check(z.minLength(1, f('obligatoire')));
  const { fenetre } = useFenetreEdition<ParametreDeListeFragment, Valeurs, Valeurs>({
    ligne: parametre,
    schema: z.object({ utilisateurId: choisi, codificationId: choisi }),
    brouillon: `parametre:${parametre?.id ?? `nouveau:${compte}:${codification}`}`,
    libelles: { utilisateurId: t('champs.utilisateurId'), codificationId: t('champs.codificationId') },
    valeursDe: (ligne) => ({
      utilisateurId: ligne?.utilisateur.id ?? compte,
      codificationId: ligne?.codification.id ?? codification,
    }),
    afficher: (nom, valeur) => (connus[nom]?.id === valeur ? connus[nom].texte : `n° ${valeur}`),
    lireActuel: ({ utilisateurId, codificationId }) => ({
      utilisateurId: String(utilisateurId),
      codificationId: String(codificationId),
    }),
    entree: (valeurs) => valeurs,
    creer: (input) => creer({ variables: { input } }),
    modifier: (input) => modifier({ variables: { input } }),
    fermer,
  });
  return (
    <FenetreEdition titre={t(parametre === null ? 'nouveau' : 'modifierTitre')} {...fenetre}>
      <ChampControle {...fenetre} nom="utilisateurId">
        {(champ) => <ChoixUtilisateur {...champ} connue={connus.utilisateurId} requis autoFocus />}
      </ChampControle>
      <ChampControle {...fenetre} nom="codificationId">
        {(champ) => (
          <ChoixCodification {...champ} aide={t('champs.codificationAide')} connue={connus.codificationId} requis />
        )}
      </ChampControle>
    </FenetreEdition>
  );
}

function connusDe(parametre: ParametreDeListeFragment | null): Partial<Record<keyof Valeurs, EntreeCherchee>> {
  if (parametre === null) return {};
  const { utilisateur, codification } = parametre;
  const texte = nomDe(utilisateur);
  return { utilisateurId: { id: utilisateur.id, texte }, codificationId: enEntree(codification) };
}
