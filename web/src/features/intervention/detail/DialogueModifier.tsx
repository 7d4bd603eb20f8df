'use client';

import { Modal } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { type ChampEnConflit, Conflit } from '@/components/Conflit/Conflit';
import { champsEnConflit, fusionner } from '@/components/Conflit/champsEnConflit';
import { FormulaireCadre } from '@/components/formulaire/FormulaireCadre';
import { useBrouillon } from '@/components/formulaire/useBrouillon';
import { useFormulaire } from '@/components/formulaire/useFormulaire';
import { useGardeModifications } from '@/components/formulaire/useGardeModifications';
import { useRetours } from '@/lib/useRetours';
import { AvisEntreTemps } from '../mouvements/AvisEntreTemps';
import type { NomsConnus } from '../mouvements/creneau';
import { PiedDeDialogue } from '../mouvements/PiedDeDialogue';
import { useEntreTemps, versionDepassee } from '../mouvements/useEntreTemps';
import { useModifierInterventionMutation } from '../operations.generated';
import type { InterventionDetail } from '../types';
import { useRegard } from '../useRegard';
import { ChampsModification } from './ChampsModification';
import { schemaModification } from './schemaModification';
import { useAffichageDesValeurs } from './useAffichageDesValeurs';
import { changements, type ValeursModification, valeursDe } from './valeurs';

export function DialogueModifier({ intervention, fermer }: { intervention: InterventionDetail; fermer: () => void }) {
  const t = useTranslations('intervention.detail');
  const champ = useTranslations('intervention.champ');
  const c = useTranslations('commun');
  const { coordonnees } = useRegard();
  const { confirmer } = useRetours();
  const [modifier] = useModifierInterventionMutation();
  // The row that the reader began from; what others save meanwhile is compared with it.
  const base = useRef({ version: intervention.version, valeurs: valeursDe(intervention) });
  const { entreTemps, constater } = useEntreTemps(intervention.reference);
  const [enConflit, setEnConflit] = useState<ChampEnConflit[]>([]);
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
  const formulaire = useFormulaire<ValeursModification>({
    schema: schemaModification(modifiables, c('formulaire.obligatoire'), (max) => c('formulaire.tropLong', { max })),
    valeurs: valeursDe(intervention),
    envoyer: async (valeurs) => {
      const modifies = changements(base.current.valeurs, valeurs, modifiables);
      if (Object.keys(modifies).length > 0) {
        const input = { id: intervention.id, version: base.current.version, ...modifies };
        const { data } = await modifier({ variables: { input, coordonnees } });
        if (data) confirmer(data.modifierIntervention.message);
      }
      effacer();
      fermer();
    },
    surConflit: async (erreur, valeurs) => {
      const vu = versionDepassee(erreur) ? await constater() : null;
      if (vu === null) return;
      const { client } = vu.actuelle;
      noms.current[client.id] = client;
      const comparaison = comparer(valeurs, vu.actuelle);
      const champs = champsEnConflit({ ...comparaison, libelles, afficher });
      if (champs.length > 0) setEnConflit(champs);
      else await reprendre(fusionner(comparaison, {}), vu.actuelle);
    },
  });
  const { form } = formulaire;
  const { effacer } = useBrouillon(`modification:${intervention.reference}:${intervention.version}`, form);
  const { isDirty, isSubmitting } = form.formState;
  useGardeModifications(isDirty && !isSubmitting);

  function comparer(mienne: ValeursModification, ligne: InterventionDetail) {
    return { depart: { ...base.current.valeurs }, mienne: { ...mienne }, actuelle: { ...valeursDe(ligne) } };
  }

  /** My changes over the row as it is now: whoever changed other fields keeps theirs. */
  async function reprendre(valeurs: ValeursModification, ligne: InterventionDetail) {
    base.current = { version: ligne.version, valeurs: valeursDe(ligne) };
    form.reset(valeurs, { keepDefaultValues: true });
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
        {entreTemps !== null && <AvisEntreTemps entreTemps={entreTemps} possible={modifiables.length > 0} />}
        <ChampsModification
          formulaire={formulaire}
          modifiables={modifiables}
          libelles={libelles}
          client={actuelle.client}
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
      {enConflit.length > 0 && entreTemps !== null && (
        <Conflit
          champs={enConflit}
          {...(entreTemps.auteur !== undefined && { auteur: entreTemps.auteur })}
          surAnnulation={() => setEnConflit([])}
          surChoix={(choix) => {
            setEnConflit([]);
            void reprendre(fusionner(comparer(form.getValues(), entreTemps.actuelle), choix), entreTemps.actuelle);
          }}
        />
      )}
    </Modal>
  );
}
