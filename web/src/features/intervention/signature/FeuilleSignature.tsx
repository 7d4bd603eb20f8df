'use client';

import { Alert, Modal, Radio, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { Controller } from 'react-hook-form';
import * as z from 'zod/mini';
import { FormulaireCadre } from '@/components/formulaire/FormulaireCadre';
import { useFormulaire } from '@/components/formulaire/useFormulaire';
import { useTextes } from '@/components/formulaire/useTextes';
import { SIGNATURE } from '@/lib/api/contrat.generated';
import { deposer } from '@/lib/deposer';
import { useRetours } from '@/lib/useRetours';
import { TexteLibre } from '../fil/TexteLibre';
import { PiedDeDialogue } from '../mouvements/PiedDeDialogue';
import type { InterventionMouvable } from '../types';
import { formaterMinutes, useMoments } from '../useMoments';
import styles from './Signature.module.css';
import { Trace } from './Trace';
import { METHODES, type SignatureDonnee, sansSigner, type TravailSigne } from './types';

interface Props {
  intervention: Pick<InterventionMouvable, 'reference' | 'titre' | 'debutReel'>;
  travail: TravailSigne;
  depart: SignatureDonnee | null;
  fermer: () => void;
  donner: (signature: SignatureDonnee) => void;
}
type Valeurs = Pick<SignatureDonnee, 'methode' | 'nom' | 'qualite' | 'motif'>;

/** Turned to the client: what they sign, how they want to, or why they do not. */
export function FeuilleSignature({ intervention, travail, depart, fermer, donner }: Props) {
  const t = useTranslations('intervention.signature');
  const c = useTranslations('commun');
  const { lire } = useRetours();
  const [aTracer, setATracer] = useState<Valeurs | null>(null);
  const [envoi, setEnvoi] = useState(false);
  const [refus, setRefus] = useState<string | null>(null);
  const { nom, qualite, motif } = useTextes(SIGNATURE);
  const formulaire = useFormulaire<Valeurs>({
    schema: z.object({ methode: z.enum(METHODES), nom, qualite, motif }).check((etat) => {
      const { value, issues } = etat;
      const champ = sansSigner(value.methode) ? 'motif' : 'nom';
      if (value[champ] === '')
        issues.push({ code: 'custom', input: value, path: [champ], message: t(`requis.${champ}`) });
    }),
    valeurs: {
      ...{ methode: depart?.methode ?? 'TRACE', nom: depart?.nom ?? '' },
      ...{ qualite: depart?.qualite ?? '', motif: depart?.motif ?? '' },
    },
    envoyer: async (valeurs) => {
      if (valeurs.methode === 'TRACE') setATracer(valeurs);
      else donner({ ...valeurs, ...garde(valeurs), fichierId: null, lu: travail });
    },
  });

  async function envoyerTrace(valeurs: Valeurs, image: File): Promise<void> {
    setEnvoi(true);
    setRefus(null);
    try {
      const { id } = await deposer('signature', image);
      donner({ ...valeurs, ...garde(valeurs), fichierId: id, lu: travail });
    } catch (echec) {
      const { champs, message, details } = lire(echec);
      setRefus(champs[0]?.message ?? details ?? message);
    } finally {
      setEnvoi(false);
    }
  }

  const { form, lier } = formulaire;
  const methode = form.watch('methode');
  const refusee = sansSigner(methode);
  return (
    <Modal opened fullScreen onClose={fermer} title={t('titre')} closeButtonProps={{ 'aria-label': c('fermer') }}>
      {refus !== null && (
        <Alert role="alert" color="red" mb="sm">
          {refus}
        </Alert>
      )}
      {aTracer !== null && (
        <Trace retour={() => setATracer(null)} signer={(image) => void envoyerTrace(aTracer, image)} enCours={envoi} />
      )}
      <div className={styles.feuille} hidden={aTracer !== null}>
        <FormulaireCadre formulaire={formulaire} libelles={{ nom: t('nom'), qualite: t('qualite'), motif: t('motif') }}>
          <CeQuiEstSigne intervention={intervention} travail={travail} />
          <Controller
            control={form.control}
            name="methode"
            render={({ field }) => (
              <Radio.Group label={t('comment')} value={field.value} onChange={field.onChange}>
                <Stack gap="xs" mt={4}>
                  {METHODES.map((une) => (
                    <Radio key={une} value={une} label={t(`methode.${une}`)} />
                  ))}
                </Stack>
              </Radio.Group>
            )}
          />
          {refusee ? (
            <Textarea {...lier('motif')} label={t('motif')} withAsterisk autosize minRows={2} maxRows={6} />
          ) : (
            <>
              <TextInput {...lier('nom')} label={t('nom')} withAsterisk autoComplete="off" />
              <TextInput {...lier('qualite')} label={t('qualite')} description={t('qualiteAide')} autoComplete="off" />
            </>
          )}
          <Text size="sm" c="dimmed">
            {t(refusee ? 'sansSigner' : 'simple')}
          </Text>
          <PiedDeDialogue
            annuler={fermer}
            libelle={t(methode === 'TRACE' ? 'aTracer' : refusee ? 'noter' : 'signer')}
            enCours={form.formState.isSubmitting}
          />
        </FormulaireCadre>
      </div>
    </Modal>
  );
}

/** Of a signature no motive, of the want of one no name: what was typed before another choice is not sent. */
function garde({ methode, nom, qualite, motif }: Valeurs): Pick<Valeurs, 'nom' | 'qualite' | 'motif'> {
  return sansSigner(methode) ? { nom: '', qualite: '', motif } : { nom, qualite, motif: '' };
}

/** All of it, and nothing else (the API's SignatureClient.empreinte). */
function CeQuiEstSigne({ intervention, travail }: Pick<Props, 'intervention' | 'travail'>) {
  const t = useTranslations('intervention.signature');
  const { date } = useMoments();
  const { reference, debutReel } = intervention;
  return (
    <section aria-labelledby="signe-titre">
      <Title order={3} id="signe-titre" size="h4" mb="xs">
        {t('ceQuiEstSigne')}
      </Title>
      <dl className={styles.signe}>
        <Fait libelle={t('reference')}>{reference}</Fait>
        {debutReel !== null && <Fait libelle={t('debut')}>{date(debutReel)}</Fait>}
        <Fait libelle={t('fin')}>{t('finMaintenant')}</Fait>
        <Fait libelle={t('minutes')}>{formaterMinutes(Number(travail.minutes))}</Fait>
        <Fait libelle={t('rapport')}>
          <TexteLibre texte={travail.rapport} />
        </Fait>
      </dl>
    </section>
  );
}

function Fait({ libelle, children }: { libelle: string; children: ReactNode }) {
  return (
    <div>
      <dt>{libelle}</dt>
      <dd>{children}</dd>
    </div>
  );
}
