'use client';

import { Alert, Button, Group, Paper, SimpleGrid, TextInput, Title } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import * as z from 'zod/mini';
import { FormulaireCadre } from '@/components/formulaire/FormulaireCadre';
import { useFormulaire } from '@/components/formulaire/useFormulaire';
import { useTextes } from '@/components/formulaire/useTextes';
import { CREER_CLIENT } from '@/lib/api/contrat.generated';
import { relire } from '@/lib/apollo/relire';
import { nomDe } from '@/lib/nomDe';
import { formaterNumero } from '@/lib/telephone';
import { useRetours } from '@/lib/useRetours';
import { useCreerClientMutation } from '../operations.generated';
import { type Jumeau, jumeauxDe } from './jumeaux';
import type { Appelant } from './saisie';

interface Props {
  depart: Appelant;
  surClient: (id: string) => void;
  annuler: () => void;
}

type Valeurs = Appelant & Record<'adresse' | 'codePostal' | 'email', string>;

/** A name and a number; whoever is perhaps there already is shown before anything is written. */
export function NouveauClient({ depart, surClient, annuler }: Props) {
  const t = useTranslations('appel');
  const c = useTranslations('commun');
  const { lire, confirmer } = useRetours();
  const [creer] = useCreerClientMutation(relire('consulterAnnuaire'));
  const [jumeaux, setJumeaux] = useState<Jumeau[]>([]);
  const { email, ...textes } = useTextes(CREER_CLIENT);
  const libelles = {
    ...{ nom: t('champs.nom'), prenom: t('champs.prenom'), telephone: t('champs.telephone') },
    ...{ adresse: t('champs.adresse'), codePostal: t('champs.codePostal'), email: t('champs.email') },
  };
  const formulaire = useFormulaire<Valeurs>({
    schema: z.object({ ...textes, email }),
    valeurs: { ...depart, adresse: '', codePostal: '', email: '' },
    envoyer: (valeurs) => envoyer(valeurs, false),
  });
  const { lier, form } = formulaire;

  async function envoyer(valeurs: Valeurs, confirmes: boolean): Promise<boolean> {
    const input = {
      ...{ nom: valeurs.nom, telephone: valeurs.telephone, prenom: valeurs.prenom || null },
      ...{ adresse: valeurs.adresse || null, codePostal: valeurs.codePostal || null, email: valeurs.email || null },
      ...(confirmes && { confirmer: true }),
    };
    setJumeaux([]);
    try {
      const { data } = await creer({ variables: { input } });
      if (!data) return false;
      confirmer(data.creerClient.message);
      surClient(data.creerClient.client.id);
      return true;
    } catch (erreur) {
      const trouves = jumeauxDe(lire(erreur).extensions);
      if (trouves.length === 0) throw erreur;
      setJumeaux(trouves);
      return false;
    }
  }

  return (
    <Paper p={{ base: 'md', sm: 'lg' }} maw={720}>
      <Title order={2} mb="sm">
        {t('nouveau')}
      </Title>
      <FormulaireCadre formulaire={formulaire} libelles={libelles} etiquette={t('nouveau')}>
        {jumeaux.length > 0 && (
          <Alert color="orange" role="alert" title={t('jumeaux', { nombre: jumeaux.length })}>
            <Group gap="xs">
              {jumeaux.map((jumeau) => (
                <Button key={jumeau.id} variant="default" size="xs" onClick={() => surClient(jumeau.id)}>
                  {[nomDe(jumeau), jumeau.telephone && formaterNumero(jumeau.telephone)].filter(Boolean).join(' · ')}
                </Button>
              ))}
              <Button size="xs" onClick={form.handleSubmit((valeurs) => envoyer(valeurs, true))}>
                {t('unAutre')}
              </Button>
            </Group>
          </Alert>
        )}
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
          <TextInput
            {...lier('nom')}
            label={libelles.nom}
            withAsterisk
            autoComplete="off"
            autoFocus={depart.nom === ''}
          />
          <TextInput {...lier('prenom')} label={libelles.prenom} autoComplete="off" />
          <TextInput
            {...lier('telephone')}
            label={libelles.telephone}
            type="tel"
            withAsterisk
            autoComplete="off"
            autoFocus={depart.nom !== ''}
          />
          <TextInput {...lier('email')} label={libelles.email} type="email" autoComplete="off" />
          <TextInput {...lier('adresse')} label={libelles.adresse} autoComplete="off" />
          <TextInput {...lier('codePostal')} label={libelles.codePostal} inputMode="numeric" autoComplete="off" />
        </SimpleGrid>
        <Group gap="xs">
          <Button
            type="submit"
            leftSection={<IconUserPlus size={17} aria-hidden />}
            loading={form.formState.isSubmitting}
            inert={!formulaire.pret}
          >
            {t('creer')}
          </Button>
          <Button variant="default" onClick={annuler}>
            {c('annuler')}
          </Button>
        </Group>
      </FormulaireCadre>
    </Paper>
  );
}
