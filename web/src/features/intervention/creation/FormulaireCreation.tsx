'use client';

import { Anchor, Button, Grid, Group, Kbd, Paper, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Controller } from 'react-hook-form';
import { ChampInstant } from '@/components/formulaire/ChampInstant';
import { FormulaireCadre } from '@/components/formulaire/FormulaireCadre';
import { useDatesSaisies } from '@/components/formulaire/useDatesSaisies';
import { useFormulaire } from '@/components/formulaire/useFormulaire';
import { useTextes } from '@/components/formulaire/useTextes';
import { Lien } from '@/components/Lien';
import { ChoixPersonne } from '@/domaine/intervention/ChoixPersonne';
import { CREER_INTERVENTION } from '@/lib/api/contrat.generated';
import { nomDe } from '@/lib/nomDe';
import { useMoi } from '@/lib/session/MoiContexte';
import { useRetours } from '@/lib/useRetours';
import { envoiAuClavier } from '../envoiAuClavier';
import { type CreerInterventionMutation, useCreerInterventionMutation } from '../operations.generated';
import { ChoixUrgence } from './ChoixUrgence';
import styles from './Creation.module.css';
import { DejaOuvertes } from './DejaOuvertes';
import type { Depart } from './depart';
import { QuiEtQuand } from './QuiEtQuand';
import { entreeApi, schemaCreation, type ValeursCreation, VIDE } from './schema';

interface Props {
  /** What is known already of a call: its client, where they live, the file that it goes on from. */
  depart?: Depart;
  surCreation: (intervention: CreerInterventionMutation['creerIntervention']['intervention']) => void;
}

export function FormulaireCreation({ depart, surCreation }: Props) {
  const t = useTranslations('intervention.creation');
  const champ = useTranslations('intervention.champ');
  const requis = useTranslations('intervention.requis');
  const suites = useTranslations('intervention.suites');
  const { peut } = useMoi();
  const { confirmer } = useRetours();
  const [creer] = useCreerInterventionMutation();
  /** Of the same client only. */
  const suivieDe = ({ clientId }: Pick<ValeursCreation, 'clientId'>) =>
    clientId === depart?.valeurs.clientId ? depart.suiteDe : undefined;
  const formulaire = useFormulaire<ValeursCreation>({
    schema: schemaCreation({
      client: t('clientRequis'),
      urgence: t('urgenceRequise'),
      duree: requis('dureeMinutes'),
      textes: useTextes(CREER_INTERVENTION),
      moment: useDatesSaisies().moment,
    }),
    valeurs: { ...VIDE, ...depart?.valeurs },
    brouillon: depart === undefined ? 'intervention:nouvelle' : brouillonDe(depart),
    envoyer: async (valeurs) => {
      const { data } = await creer({
        variables: { input: { ...entreeApi(valeurs), suiteDeId: suivieDe(valeurs)?.id ?? null } },
      });
      if (!data) return;
      confirmer(data.creerIntervention.message);
      surCreation(data.creerIntervention.intervention);
    },
  });
  const { form, lier } = formulaire;
  const { errors, isSubmitting } = form.formState;
  const [clientId, clientNom, creneau] = form.watch(['clientId', 'clientNom', 'creneau']);
  const suivie = suivieDe({ clientId });
  const planifiable = peut('planifierIntervention') && peut('proposerCreneaux');
  const libelles = {
    clientId: champ('client'),
    titre: champ('titre'),
    adresse: champ('adresse'),
    codePostal: champ('codePostal'),
    urgenceId: champ('urgence'),
    datePrevue: champ('dateSouhaitee'),
    description: champ('description'),
    dureeMinutes: champ('duree'),
    creneau: t('quiEtQuand'),
  };
  return (
    <div className={styles.page}>
      <Paper p={{ base: 'md', sm: 'lg' }} onKeyDown={envoiAuClavier(formulaire.soumettre)}>
        <FormulaireCadre
          formulaire={formulaire}
          libelles={libelles}
          libelleDe={(chemin) => libelles[chemin.split('.')[0] as keyof typeof libelles]}
        >
          {suivie !== undefined && (
            <Text>
              {suites('suiteDe')}{' '}
              <Anchor component={Lien} href={`/interventions/${suivie.reference}`} target="_blank">
                {suivie.reference}
              </Anchor>
            </Text>
          )}
          <Grid gap="md">
            <Grid.Col span={12}>
              <Controller
                control={form.control}
                name="clientId"
                render={({ field }) => (
                  <ChoixPersonne
                    type="CLIENT"
                    nom="clientId"
                    libelle={libelles.clientId}
                    valeur={field.value}
                    changer={(id, personne) => {
                      field.onChange(id);
                      form.setValue('clientNom', personne ? nomDe(personne) : '');
                    }}
                    connue={clientId === '' ? null : { id: clientId, prenom: '', nom: clientNom }}
                    erreur={errors.clientId?.message}
                    requis
                    autoFocus={depart === undefined}
                  />
                )}
              />
            </Grid.Col>
            <Grid.Col span={12}>
              <TextInput
                {...lier('titre')}
                label={libelles.titre}
                placeholder={t('titreExemple')}
                withAsterisk
                autoFocus={depart !== undefined && depart.suiteDe === undefined}
              />
            </Grid.Col>
            <Grid.Col span={{ base: 12, xs: 9 }}>
              <TextInput {...lier('adresse')} label={libelles.adresse} withAsterisk autoComplete="off" />
            </Grid.Col>
            <Grid.Col span={{ base: 12, xs: 3 }}>
              <TextInput {...lier('codePostal')} label={libelles.codePostal} autoComplete="off" inputMode="numeric" />
            </Grid.Col>
            <Grid.Col span={12}>
              <ChoixUrgence control={form.control} libelle={libelles.urgenceId} />
            </Grid.Col>
            <Grid.Col span={{ base: 12, xs: 6 }}>
              <Controller
                control={form.control}
                name="datePrevue"
                render={({ field }) => (
                  <ChampInstant
                    nom="datePrevue"
                    libelle={libelles.datePrevue}
                    valeur={field.value}
                    changer={field.onChange}
                    erreur={errors.datePrevue?.message}
                  />
                )}
              />
            </Grid.Col>
            <Grid.Col span={12}>
              <Textarea
                {...lier('description')}
                label={libelles.description}
                autosize
                minRows={3}
                maxRows={12}
                autoFocus={depart?.suiteDe !== undefined}
              />
            </Grid.Col>
          </Grid>
          {planifiable && <QuiEtQuand form={form} libelleDuree={libelles.dureeMinutes} />}
          <Stack gap="xs">
            <Group gap="sm">
              <Button type="submit" size="md" loading={isSubmitting} inert={!formulaire.pret}>
                {t(creneau === null ? 'ouvrir' : 'ouvrirEtPlanifier')}
              </Button>
              <Group gap={4} visibleFrom="sm" c="dimmed" fz="sm">
                <Kbd>Ctrl</Kbd> + <Kbd>{t('entree')}</Kbd>
              </Group>
            </Group>
          </Stack>
        </FormulaireCadre>
      </Paper>
      {clientId !== '' && <DejaOuvertes clientId={clientId} />}
    </div>
  );
}

/** What goes on from a file is begun apart from what is new. */
const brouillonDe = ({ valeurs, suiteDe }: Depart): string =>
  `intervention:appel:${valeurs.clientId}${suiteDe === undefined ? '' : `:suite:${suiteDe.id}`}`;
