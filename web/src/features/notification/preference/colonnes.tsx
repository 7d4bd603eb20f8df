'use client';

import { Badge, Switch } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { Colonne } from '@/components/liste/colonnes';
import { relire as relireApres } from '@/lib/apollo/relire';
import { useTexte } from '@/lib/useTexte';
import { ChoixEmail } from '../ChoixEmail';
import { useReglage } from '../useReglage';
import { Ecart } from './Ecart';
import {
  type ModifierPreferenceNotificationMutationVariables,
  type PreferenceDeListeFragment,
  useModifierPreferenceNotificationMutation,
} from './operations.generated';

type Preference = PreferenceDeListeFragment;
type Change = Omit<ModifierPreferenceNotificationMutationVariables['input'], 'type'>;

export function useColonnes(relire: () => Promise<unknown>): Colonne<Preference>[] {
  const t = useTranslations('notification.preferences');
  const texte = useTexte();
  const [modifier] = useModifierPreferenceNotificationMutation(relireApres('consulterPreferenceNotification'));
  const { regler, montrer } = useReglage<Preference>(({ type }) => type, relire);
  const nommer = (preference: Preference, colonne: 'application' | 'email') =>
    t('champ', { quoi: texte(preference.libelle), ou: t(`colonnes.${colonne}`) });
  /** What was changed and nothing else; null goes back to the rule. */
  const changer = (preference: Preference, change: Change, montre: Partial<Preference>) =>
    void regler(preference, montre, () => modifier({ variables: { input: { type: preference.type, ...change } } }));
  return [
    {
      cle: 'quoi',
      titre: t('colonnes.quoi'),
      principale: true,
      rendu: (preference) => texte(preference.libelle),
    },
    {
      cle: 'application',
      titre: t('colonnes.application'),
      rendu: (preference) => (
        <Switch
          aria-label={nommer(preference, 'application')}
          checked={montrer(preference).application}
          // Of what is part of the service one may only ask for more.
          disabled={preference.obligatoire && preference.applicationParDefaut}
          onChange={({ currentTarget: { checked: application } }) =>
            changer(preference, { application }, { application })
          }
        />
      ),
    },
    {
      cle: 'email',
      titre: t('colonnes.email'),
      rendu: (preference) => (
        <ChoixEmail
          libelle={nommer(preference, 'email')}
          valeur={montrer(preference).email}
          changer={(email) => changer(preference, { email }, { email })}
          {...(preference.obligatoire && { auMoins: preference.emailParDefaut })}
        />
      ),
    },
    {
      cle: 'regle',
      titre: t('colonnes.regle'),
      rendu: (preference) => (
        <>
          {preference.obligatoire && <Badge color="gray">{t('obligatoire')}</Badge>}
          <Ecart
            preference={preference}
            revenir={() => {
              const { application, email, applicationParDefaut, emailParDefaut } = preference;
              const change = {
                ...(application !== applicationParDefaut && { application: null }),
                ...(email !== emailParDefaut && { email: null }),
              };
              changer(preference, change, { application: applicationParDefaut, email: emailParDefaut });
            }}
          />
        </>
      ),
    },
  ];
}
