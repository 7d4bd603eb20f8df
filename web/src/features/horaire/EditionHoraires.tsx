'use client';

import { SimpleGrid, Text, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import * as z from 'zod/mini';
import { ChampControle } from '@/components/edition/ChampControle';
import { FenetreEdition } from '@/components/edition/FenetreEdition';
import { useFenetreEdition } from '@/components/edition/useFenetreEdition';
import { ChampJour } from '@/components/formulaire/ChampJour';
import { useDatesSaisies } from '@/components/formulaire/useDatesSaisies';
import { ChoixPersonne } from '@/domaine/intervention/ChoixPersonne';
import { relire } from '@/lib/apollo/relire';
import { jourDeParis } from '@/lib/dates';
import { nomDe } from '@/lib/nomDe';
import { type HoraireDeListeFragment, useModifierHorairesMutation } from './operations.generated';
import { ecrirePlages, JOURS, type JourSemaine, lirePlages, semaineDu } from './semaine';

const CLES = ['j1', 'j2', 'j3', 'j4', 'j5', 'j6', 'j7'] as const;
type Cle = (typeof CLES)[number];
type Valeurs = Record<Cle, string> & { utilisateurId: string; valableDu: string };

interface Props {
  horaire: HoraireDeListeFragment | null;
  fermer: () => void;
}

/** The week from a day on: of a person who had none of their own (`horaire` null), or of one of the list. */
export function EditionHoraires({ horaire, fermer }: Props) {
  const t = useTranslations('horaire');
  const f = useTranslations('commun.formulaire');
  const [modifier] = useModifierHorairesMutation(relire('consulterHoraire'));
  const { jour } = useDatesSaisies();
  const requis = z.minLength(1, f('obligatoire'));
  const heures = z.string().check(z.refine((saisie) => lirePlages(saisie) !== null, t('illisible')));
  const entreprise = horaire !== null && horaire.utilisateur === null;
  const libelles = useLibelles();
  const envoyer = (valeurs: Valeurs) =>
    modifier({
      variables: {
        input: {
          utilisateurId: horaire === null ? valeurs.utilisateurId : (horaire.utilisateur?.id ?? null),
          version: horaire?.version ?? 0,
          valableDu: valeurs.valableDu,
          plages: JOURS.flatMap((jourSemaine) =>
            (lirePlages(valeurs[`j${jourSemaine}`]) ?? []).map((plage) => ({ jourSemaine, ...plage })),
          ),
        },
      },
    });
  const { fenetre, champ } = useFenetreEdition({
    ligne: horaire,
    schema: z
      .object({
        utilisateurId: horaire === null ? z.string().check(requis) : z.string(),
        valableDu: jour.check(requis),
        ...{ j1: heures, j2: heures, j3: heures, j4: heures, j5: heures, j6: heures, j7: heures },
      })
      .check(
        z.refine((valeurs) => !entreprise || CLES.some((cle) => valeurs[cle].trim() !== ''), {
          path: ['j1'],
          error: t('entrepriseVide'),
        }),
      ) satisfies z.ZodMiniType<Valeurs, Valeurs>,
    brouillon: `horaire:${horaire?.id ?? 'nouveau'}`,
    libelles,
    valeursDe,
    lireActuel: null,
    entree: (valeurs: Valeurs) => valeurs,
    creer: (_entree, valeurs) => envoyer(valeurs),
    modifier: (_changements, valeurs) => envoyer(valeurs),
    fermer,
  });
  const { formulaire } = fenetre;
  const qui = horaire?.utilisateur ? nomDe(horaire.utilisateur) : t('entreprise');
  return (
    <FenetreEdition titre={horaire === null ? t('nouveaux') : t('modifierTitre', { qui })} {...fenetre}>
      {horaire === null && (
        <ChampControle formulaire={formulaire} libelles={libelles} nom="utilisateurId">
          {(un) => <ChoixPersonne type="INTERVENANT" {...un} requis autoFocus />}
        </ChampControle>
      )}
      <ChampControle formulaire={formulaire} libelles={libelles} nom="valableDu">
        {(un) => <ChampJour {...un} aide={t('champs.valableDuAide')} requis />}
      </ChampControle>
      <Text size="sm" c="dimmed">
        {t('champs.jourAide')} {!entreprise && t('champs.videAide')}
      </Text>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        {CLES.map((cle) => (
          <TextInput key={cle} {...champ(cle)} placeholder={t('champs.jourExemple')} autoComplete="off" />
        ))}
      </SimpleGrid>
    </FenetreEdition>
  );
}

function useLibelles(): Record<keyof Valeurs, string> {
  const t = useTranslations('horaire.champs');
  const noms = Object.fromEntries(CLES.map((cle) => [cle, t(cle)])) as Record<Cle, string>;
  return { utilisateurId: t('utilisateurId'), valableDu: t('valableDu'), ...noms };
}

function valeursDe(horaire: HoraireDeListeFragment | null): Valeurs {
  const aujourdhui = jourDeParis();
  const plages = (horaire && semaineDu(horaire.semaines, aujourdhui)?.plages) ?? [];
  const heures = Object.fromEntries(
    JOURS.map((jour: JourSemaine) => [`j${jour}`, ecrirePlages(plages, jour)]),
  ) as Record<Cle, string>;
  return { utilisateurId: '', valableDu: aujourdhui, ...heures };
}
