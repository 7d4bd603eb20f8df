'use client';

import { Modal } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { type ChampEnConflit, Conflit } from '@/components/Conflit/Conflit';
import { champsEnConflit, fusionner } from '@/components/Conflit/champsEnConflit';
import { FormulaireCadre } from '@/components/formulaire/FormulaireCadre';
import { useDatesSaisies } from '@/components/formulaire/useDatesSaisies';
import { useFormulaire } from '@/components/formulaire/useFormulaire';
import { useTextes } from '@/components/formulaire/useTextes';
import { CHANGER_STATUT_INTERVENTION, MODIFIER_INTERVENTION } from '@/lib/api/contrat.generated';
import { useRetours } from '@/lib/useRetours';
import { AvisEntreTemps } from '../mouvements/AvisEntreTemps';
import type { NomsConnus } from '../mouvements/creneau';
import { PiedDeDialogue } from '../mouvements/PiedDeDialogue';
import { changeEnDirect, useEntreTemps, versionDepassee } from '../mouvements/useEntreTemps';
import { useModifierInterventionMutation } from '../operations.generated';
import type { InterventionDetail } from '../types';
import { useRegard } from '../useRegard';
import { ChampsModification } from './ChampsModification';
import { schemaModification } from './schemaModification';
import { useAffichageDesValeurs } from './useAffichageDesValeurs';
import { changements, type ValeursModification, valeursDe } from './valeurs';

interface EnConflit {
  champs: ChampEnConflit[];
  comparaison: ReturnType<typeof comparer>;
  ligne: InterventionDetail;
}
const comparer = (depart: ValeursModification, mienne: ValeursModification, ligne: InterventionDetail) => ({
  ...{ depart: { ...depart }, mienne: { ...mienne }, actuelle: { ...valeursDe(ligne) } },
});

export function DialogueModifier({ intervention, fermer }: { intervention: InterventionDetail; fermer: () => void }) {
  const t = useTranslations('intervention.detail');
  const champ = useTranslations('intervention.champ');
  const c = useTranslations('commun');
  const { coordonnees } = useRegard();
  const { confirmer } = useRetours();
  const [modifier] = useModifierInterventionMutation();
  const [depart] = useState(intervention);
  const { entreTemps, constater } = useEntreTemps(intervention.reference);
  const [enConflit, setEnConflit] = useState<EnConflit | null>(null);
  const noms = useRef<NomsConnus>({ [intervention.client.id]: intervention.client });
  const afficher = useAffichageDesValeurs(noms);
  const actuelle = entreTemps?.actuelle ?? intervention;
  const modifiables = actuelle.champsModifiables;
  const libelles: Record<keyof ValeursModification, string> = {
    clientId: champ('client'),
    titre: champ('titre'),
    adresse: champ('adresse'),
    codePostal: champ('codePostal'),
    urgenceId: champ('urgence'),
    datePrevue: champ('dateSouhaitee'),
    echeance: champ('echeance'),
    description: champ('description'),
    rapport: champ('rapport'),
    minutes: champ('minutes'),
  };
  const textes = useTextes(MODIFIER_INTERVENTION);
  // One that is not written yet may stay so.
  const { rapport } = useTextes(CHANGER_STATUT_INTERVENTION);
  const formulaire = useFormulaire<ValeursModification>({
    schema: schemaModification(
      modifiables,
      { ...textes, rapport },
      c('formulaire.obligatoire'),
      useDatesSaisies().moment,
    ),
    valeurs: valeursDe(intervention),
    modification: { version: intervention.version, rien: fermer },
    brouillon: `intervention:${intervention.reference}`,
    envoyer: async (valeurs, base) => {
      const modifies = changements(base.valeurs, valeurs, modifiables);
      if (Object.keys(modifies).length > 0) {
        const input = { id: intervention.id, version: base.version, ...modifies };
        const { data } = await modifier({ variables: { input, coordonnees } });
        if (data) confirmer(data.modifierIntervention.message);
      }
      fermer();
    },
    // What others saved meanwhile is compared with the row that the reader began from.
    surConflit: async (erreur, valeurs, base) => {
      const vu = versionDepassee(erreur) ? await constater() : null;
      if (vu === null) return;
      const { client } = vu.actuelle;
      noms.current[client.id] = client;
      const comparaison = comparer(base.valeurs, valeurs, vu.actuelle);
      const champs = champsEnConflit({ ...comparaison, libelles, afficher });
      if (champs.length > 0) setEnConflit({ champs, comparaison, ligne: vu.actuelle });
      else await reprendre(fusionner(comparaison, {}), vu.actuelle);
    },
  });
  const { form } = formulaire;
  const { isSubmitting } = form.formState;
  const change = entreTemps ?? (isSubmitting ? null : changeEnDirect(depart, intervention));

  /** My changes over the row as it is now: whoever changed other fields keeps theirs. */
  async function reprendre(valeurs: ValeursModification, ligne: InterventionDetail) {
    formulaire.rebaser({ version: ligne.version, valeurs: valeursDe(ligne) }, valeurs);
    await formulaire.soumettre();
  }

  return (
    <Modal
      opened
      onClose={fermer}
      closeOnClickOutside={false}
      size="lg"
      title={`${t('modifier')} · ${intervention.reference}`}
      closeButtonProps={{ 'aria-label': c('fermer') }}
    >
      <FormulaireCadre formulaire={formulaire} libelles={libelles}>
        {change !== null && (
          <AvisEntreTemps entreTemps={change} possible={modifiables.length > 0} enDirect={entreTemps === null} />
        )}
        <ChampsModification
          formulaire={formulaire}
          modifiables={modifiables}
          libelles={libelles}
          client={actuelle.client}
          urgence={actuelle.urgence}
          retenir={(personne) => {
            noms.current[personne.id] = personne;
          }}
        />
        <PiedDeDialogue
          annuler={fermer}
          libelle={c('enregistrer')}
          enCours={isSubmitting}
          interdit={modifiables.length === 0}
        />
      </FormulaireCadre>
      {enConflit !== null && (
        <Conflit
          champs={enConflit.champs}
          {...(entreTemps?.auteur !== undefined && { auteur: entreTemps.auteur })}
          surAnnulation={() => setEnConflit(null)}
          surChoix={(choix) => {
            setEnConflit(null);
            void reprendre(fusionner(enConflit.comparaison, choix), enConflit.ligne);
          }}
        />
      )}
    </Modal>
  );
}
