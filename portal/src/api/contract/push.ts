import type { components as Policy } from '../generated/policy'
import type { Delivery, DeliveryAttempt, DropChannel, Library, LibraryContent, LibraryTest, RestChannel, Webhook, WebhookContent, WebhookMessage } from '../push'

/** See contract.ts: the build fails here when the screens rely on a field that the service does not send. */
type Relies<Mine, Contract> = [Exclude<keyof Mine, keyof Contract>] extends [never] ? true : Exclude<keyof Mine, keyof Contract>
type P = Policy['schemas']

export const held: {
  library: Relies<Library, P['LibraryView']>
  content: Relies<LibraryContent, P['LibraryInput']>
  rest: Relies<Omit<RestChannel, 'type'>, P['RestChannel']>
  drop: Relies<Omit<DropChannel, 'type'>, P['DropChannel']>
  test: Relies<LibraryTest, P['LibraryTest']>
  delivery: Relies<Delivery, P['DeliveryEntry']>
  attempt: Relies<DeliveryAttempt, P['AttemptLine']>
  webhook: Relies<Webhook, P['WebhookEntry']>
  webhookContent: Relies<WebhookContent, P['WebhookInput']>
  message: Relies<WebhookMessage, P['WebhookMessage']>
} = { library: true, content: true, rest: true, drop: true, test: true, delivery: true, attempt: true, webhook: true, webhookContent: true, message: true }
