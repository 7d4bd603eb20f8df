'use client';

import { Alert, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ChampEnConflit } from '@/components/Conflit/Conflit';
import { Conflit } from '@/components/Conflit/Conflit';
import { champsEnConflit } from '@/components/Conflit/champsEnConflit';
import { FormulaireCadre } from '@/components/formulaire/FormulaireCadre';
import { useDatesSaisies } from '@/components/formulaire/useDatesSaisies';
import { useFormulaire } from '@/components/formulaire/useFormulaire';
import { useRetours } from '@/lib/useRetours';
import type { InterventionMouvable } from '../types';
import { AvisEntreTemps } from './AvisEntreTemps';
import { ChampsMouvement } from './ChampsMouvement';
import type { MouvementOffert } from './cles';
import type { CreneauVoulu } from './creneau';
import { minutesDeLHorloge } from './horloge';
import { PiedDeDialogue } from './PiedDeDialogue';
import { schemaMouvement } from './schema';
import { changeEnDirect, useEntreTemps, versionDepassee } from './useEntreTemps';
import { useMouvoir, type ValeursMouvement, VIDES } from './useMouvoir';

export interface PropsFormulaire {
  depart: InterventionMouvable;
  /** As the page behind has it by now. */
  courante: InterventionMouvable;
  mouvement: MouvementOffert;
  /** Of a slot to give: pointed at on the board. */
  creneau?: CreneauVoulu | undefined;
  annuler: () => void;
  fait: () => void;
}

/** Every move but the planning: the fields that the API requires for it. */
export function FormulaireMouvement({ depart, courante, mouvement, annuler, fait }: PropsFormulaire) {
  const { cle, transition } = mouvement;
  const t = useTranslations('intervention.mouvement');
  const champ = useTranslations('intervention.champ');
  const requis = useTranslations('intervention.requis');
  const { mouvoir } = useMouvoir();
  const { confirmer } = useRetours();
  const { entreTemps, constater } = useEntreTemps(depart.reference);
  const [enConflit, setEnConflit] = useState<ChampEnConflit[]>([]);
  const [refus, setRefus] = useState<string>();

  const [initiales] = useState(() => valeursDe(depart));
  const formulaire = useFormulaire<ValeursMouvement>({
    schema: schemaMouvement(transition.champsRequis, requis, useDatesSaisies().moment),
    valeurs: { ...initiales, statutId: transition.statuts.length === 1 || cle !== 'statut' ? premier(mouvement) : '' },
    brouillon: `mouvement:${depart.reference}:${cle}`,
    envoyer: async (valeurs) => {
      setRefus(undefined);
      const version = entreTemps?.actuelle.version ?? depart.version;
      const message = await mouvoir({ id: depart.id, version }, transition, valeurs);
      if (message) confirmer(message);
      fait();
    },
    surConflit: async (erreur, valeurs) => {
      const vu = versionDepassee(erreur) ? await constater() : null;
      if (vu === null) setRefus(erreur.message);
      else setEnConflit(comparer(valeurs, vu.actuelle));
    },
  });

  function comparer(valeurs: ValeursMouvement, actuelle: InterventionMouvable): ChampEnConflit[] {
    if (!transition.champsRequis.includes('rapport')) return [];
    const garder = ({ rapport, minutes }: ValeursMouvement) => ({ rapport, minutes });
    return champsEnConflit({
      depart: garder(initiales),
      mienne: garder(valeurs),
      actuelle: garder(valeursDe(actuelle)),
      libelles: { rapport: champ('rapport'), minutes: champ('minutes') },
    });
  }

  const { isSubmitting } = formulaire.form.formState;
  const change = entreTemps ?? (isSubmitting ? null : changeEnDirect(depart, courante));
  const possible =
    change?.actuelle.transitionsPossibles.some(
      ({ etape, fonction }) => etape === transition.etape && fonction === transition.fonction,
    ) ?? true;
  const libelles = {
    statutId: champ('statut'),
    motif: champ('motif'),
    motifAttente: champ('motifAttente'),
    reprisePrevue: champ('reprisePrevue'),
    rapport: champ('rapport'),
    minutes: champ('minutes'),
    reponseContestation: champ('reponseContestation'),
    pieceManquante: champ('pieceManquante'),
    secondeVisite: champ('secondeVisite'),
    signature: champ('signature'),
  };
  return (
    <FormulaireCadre formulaire={formulaire} libelles={libelles}>
      {change !== null && <AvisEntreTemps entreTemps={change} possible={possible} enDirect={entreTemps === null} />}
      {refus !== undefined && (
        <Alert role="alert" color="red">
          {refus}
        </Alert>
      )}
      <Text>{t(`${cle}.explication`)}</Text>
      <ChampsMouvement formulaire={formulaire} intervention={depart} mouvement={mouvement} libelles={libelles} />
      <PiedDeDialogue
        annuler={annuler}
        libelle={t(`${cle}.confirmer`)}
        enCours={isSubmitting}
        danger={cle === 'annuler'}
        interdit={!possible}
      />
      {enConflit.length > 0 && (
        <Conflit
          champs={enConflit}
          {...(entreTemps?.auteur !== undefined && { auteur: entreTemps.auteur })}
          surAnnulation={() => setEnConflit([])}
          surChoix={(choix) => {
            for (const { nom, actuelle } of enConflit) {
              if (choix[nom] === 'actuelle') formulaire.form.setValue(nom as 'rapport' | 'minutes', actuelle);
            }
            setEnConflit([]);
            void formulaire.soumettre();
          }}
        />
      )}
    </FormulaireCadre>
  );
}

/** The time spent is written down already, or as the clock has it. */
function valeursDe({ rapport, minutes, debutReel, pieceManquante }: InterventionMouvable): ValeursMouvement {
  const passees = minutes ?? minutesDeLHorloge(debutReel, Date.now());
  return {
    ...VIDES,
    rapport: rapport ?? '',
    minutes: passees === null ? '' : String(passees),
    pieceManquante: pieceManquante ?? '',
  };
}

function premier({ transition }: MouvementOffert): string {
  return transition.statuts[0]?.id ?? '';
}
