export type * from './audit';
export { auditReport } from './audit-report';
