import { declarer } from '../../socle/module.ts';
import { LigneEnvoi } from './envoi.entity.ts';
import { DESCRIPTIONS_NOTIFICATION } from './notification.descriptions.ts';
import { Notification } from './notification.entity.ts';
import { NotificationResolver, RegleNotificationResolver } from './notification.resolver.ts';
import './notifier.ts';
import { PreferenceNotificationChoisie } from './preference.entity.ts';
import { RegleNotification } from './regle.entity.ts';
import { semerRegles } from './regle.service.ts';
import { ResumeNotification } from './resume.entity.ts';
import { demarrerTachesDesNotifications } from './taches.ts';

export const notification = declarer({
  entites: [Notification, RegleNotification, PreferenceNotificationChoisie, LigneEnvoi, ResumeNotification],
  resolveurs: [NotificationResolver, RegleNotificationResolver],
  descriptions: [DESCRIPTIONS_NOTIFICATION],
  taches: [demarrerTachesDesNotifications],
  semer: semerRegles,
  pages: [
    {
      lien: '/notifications/regles',
      nom: 'Notifications',
      nomEn: 'Notifications',
      pictogramme: 'bell',
      ordre: 96,
      application: 'interventions',
      fonction: 'consulterRegleNotification',
    },
  ],
});
