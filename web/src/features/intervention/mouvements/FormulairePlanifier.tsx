'use client';

import { Textarea } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { Controller } from 'react-hook-form';
import { type ChampEnConflit, Conflit } from '@/components/Conflit/Conflit';
import { ChampInstant } from '@/components/formulaire/ChampInstant';
import { FormulaireCadre } from '@/components/formulaire/FormulaireCadre';
import { useDatesSaisies } from '@/components/formulaire/useDatesSaisies';
import { useFormulaire } from '@/components/formulaire/useFormulaire';
import { ChoixPersonne } from '@/domaine/intervention/ChoixPersonne';
import { murDeParis } from '@/lib/dates';
import { useRetours } from '@/lib/useRetours';
import { ChampMinutes } from '../champs/ChampMinutes';
import { AVue } from './AVue';
import { Avertissements } from './Avertissements';
import { AvisChevauchement, type Empechement, empechementDe } from './AvisChevauchement';
import { AvisEntreTemps } from './AvisEntreTemps';
import { ChoixStatut } from './ChoixStatut';
import { cleDuCreneau, creneauDe, creneauPropose, creneauxEnConflit, estPasse, type NomsConnus } from './creneau';
import type { PropsFormulaire } from './FormulaireMouvement';
import { PiedDeDialogue } from './PiedDeDialogue';
import { type Proposition, Propositions } from './Propositions';
import { schemaPlanification } from './schema';
import { changeEnDirect, useEntreTemps, versionDepassee } from './useEntreTemps';
import { useMouvoir, type ValeursPlanification } from './useMouvoir';

interface Refuse {
  creneau: string;
  par: Empechement;
}

const DUREES = [30, 60, 90, 120, 180] as const;

/** Who, when, how long. A slot that is taken says by what, and can be given all the same for a reason. */
export function FormulairePlanifier({ depart, courante, mouvement, creneau, annuler, fait }: PropsFormulaire) {
  const { cle, transition } = mouvement;
  const t = useTranslations('intervention.mouvement');
  const champ = useTranslations('intervention.champ');
  const requis = useTranslations('intervention.requis');
  const { donnerCreneau } = useMouvoir();
  const { confirmer } = useRetours();
  const { entreTemps, constater } = useEntreTemps(depart.reference);
  const [enConflit, setEnConflit] = useState<ChampEnConflit[]>([]);
  const noms = useRef<NomsConnus>({});
  const libelles = {
    statutId: champ('statut'),
    intervenantId: champ('intervenant'),
    debut: champ('debut'),
    dureeMinutes: champ('duree'),
    derogation: champ('derogation'),
    motifPasse: champ('motifPasse'),
  };

  const [propose] = useState(() => creneauPropose(depart, creneau));
  const [refuse, setRefuse] = useState<Refuse | null>(() =>
    creneau?.empechement ? { creneau: cleDuCreneau(propose), par: creneau.empechement } : null,
  );
  const formulaire = useFormulaire<ValeursPlanification>({
    schema: schemaPlanification(
      (nom) => requis(nom),
      (): boolean => empechement !== null,
      useDatesSaisies().moment,
    ),
    valeurs: {
      ...propose,
      ...{ statutId: transition.statuts[0]?.id ?? '', derogation: '', motifPasse: '' },
    },
    brouillon: `mouvement:${depart.reference}:${cle}`,
    // A slot to come that is moved nowhere is not moved; in the place of one that is over another is proposed.
    modification:
      cle === 'deplacer' && propose.debut === creneauDe(depart).debut && creneau === undefined
        ? { version: depart.version, rien: fait }
        : undefined,
    envoyer: async (valeurs) => {
      const version = entreTemps?.actuelle.version ?? depart.version;
      const message = await donnerCreneau({ id: depart.id, version }, valeurs);
      if (message) confirmer(message);
      fait();
    },
    surConflit: async (erreur, valeurs) => {
      const pris = empechementDe(erreur);
      if (pris !== null) setRefuse({ creneau: cleDuCreneau(valeurs), par: pris });
      const vu = versionDepassee(erreur) ? await constater() : null;
      if (vu !== null) {
        setEnConflit(
          creneauxEnConflit({ depart, mienne: valeurs, actuelle: vu.actuelle, libelles, noms: noms.current }),
        );
      }
    },
  });
  const { form } = formulaire;
  const { errors, isSubmitting } = form.formState;
  const [intervenantId, debut, dureeMinutes] = form.watch(['intervenantId', 'debut', 'dureeMinutes']);
  // Another slot, another question: the derogation is for the one that was refused.
  const empechement = refuse?.creneau === cleDuCreneau({ intervenantId, debut, dureeMinutes }) ? refuse.par : null;
  const change = entreTemps ?? (isSubmitting ? null : changeEnDirect(depart, courante));
  const [proposee, setProposee] = useState<Proposition | null>(null);
  function prendre(proposition: Proposition): void {
    const options = { shouldDirty: true, shouldValidate: form.formState.isSubmitted };
    noms.current[proposition.intervenant.id] = proposition.intervenant;
    setProposee(proposition);
    form.setValue('intervenantId', proposition.intervenant.id, options);
    form.setValue('debut', murDeParis(proposition.debut), options);
  }
  const prise = { intervenantId, debut };
  const visite = { interventionId: depart.id };
  const possible = change?.actuelle.transitionsPossibles.some(({ fonction }) => fonction === transition.fonction);

  return (
    <FormulaireCadre formulaire={formulaire} libelles={libelles}>
      {change !== null && (
        <AvisEntreTemps entreTemps={change} possible={possible ?? false} enDirect={entreTemps === null} />
      )}
      <AVue intervention={depart} />
      <Propositions visite={visite} dureeMinutes={dureeMinutes} prise={prise} prendre={prendre} />
      <Controller
        control={form.control}
        name="intervenantId"
        render={({ field }) => (
          <ChoixPersonne
            type="INTERVENANT"
            nom="intervenantId"
            libelle={libelles.intervenantId}
            valeur={field.value}
            changer={(id, personne) => {
              if (personne) noms.current[id] = personne;
              field.onChange(id);
            }}
            connue={
              [proposee, creneau].find((une) => une?.intervenant.id === field.value)?.intervenant ?? depart.intervenant
            }
            erreur={errors.intervenantId?.message}
            requis
            autoFocus
          />
        )}
      />
      <Controller
        control={form.control}
        name="debut"
        render={({ field }) => (
          <ChampInstant
            nom="debut"
            libelle={libelles.debut}
            valeur={field.value}
            changer={field.onChange}
            erreur={errors.debut?.message}
            requis
          />
        )}
      />
      <Controller
        control={form.control}
        name="dureeMinutes"
        render={({ field }) => (
          <ChampMinutes
            nom="dureeMinutes"
            libelle={libelles.dureeMinutes}
            valeur={field.value}
            changer={field.onChange}
            choix={DUREES}
            erreur={errors.dureeMinutes?.message}
          />
        )}
      />
      <Avertissements interventionId={depart.id} {...{ intervenantId, debut, dureeMinutes }} />
      {estPasse(debut) && (
        <Textarea
          {...formulaire.lier('motifPasse')}
          label={libelles.motifPasse}
          description={champ('motifPasseAide')}
          withAsterisk
          autosize
          minRows={2}
        />
      )}
      <ChoixStatut control={form.control} statuts={transition.statuts} libelle={libelles.statutId} />
      {empechement !== null && (
        <AvisChevauchement empechement={empechement}>
          <Propositions visite={visite} dureeMinutes={dureeMinutes} prise={prise} prendre={prendre} apres={prise} />
          <Textarea {...formulaire.lier('derogation')} label={libelles.derogation} withAsterisk autosize minRows={2} />
        </AvisChevauchement>
      )}
      <PiedDeDialogue
        annuler={annuler}
        libelle={t(empechement === null ? `${cle}.confirmer` : 'malgreTout')}
        enCours={isSubmitting}
        interdit={possible === false}
      />
      {enConflit.length > 0 && (
        <Conflit
          champs={enConflit}
          {...(entreTemps?.auteur !== undefined && { auteur: entreTemps.auteur })}
          surAnnulation={() => setEnConflit([])}
          surChoix={(choix) => {
            const actuelles = entreTemps === null ? null : creneauDe(entreTemps.actuelle);
            for (const { nom } of enConflit as { nom: keyof ReturnType<typeof creneauDe> }[]) {
              if (choix[nom] === 'actuelle' && actuelles) form.setValue(nom, actuelles[nom]);
            }
            setEnConflit([]);
            void formulaire.soumettre();
          }}
        />
      )}
    </FormulaireCadre>
  );
}
