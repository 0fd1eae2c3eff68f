/** Sentences of the E rules: explanations. Places: see index.ts. */
export const EXPLANATIONS_SENTENCES: Readonly<Record<string, string>> = {
  'E01:unmet': '“{subject}”没有达标，应得{score}分（满分{weight}分），“{field}”必须填写。请写明具体原因和改进措施。',
  'E01:judged': '“{subject}”得{score}分，未得满分（{weight}分），“{field}”必须填写。请写明具体原因和改进措施。',
  'E01:missed': '“{subject}”没有达标，“{field}”必须填写。请写明具体原因和改进措施，并核对得分。',
  'E02:percent':
    '“{subject}”指标值{target}，实际完成{done}，超出指标值{over}%，请说明原因；如因年初目标偏低，应适度调减分值。',
  'E02:points':
    '“{subject}”指标值{target}，实际为{done}，比指标值多{over}个百分点，请说明原因；如因年初目标偏低，应适度调减分值。',
  'E03:blank': '“{subject}”没有填写实际完成值。请填写年末实际完成的数值或情况。',
  'E03:no-value': '“{subject}”的实际完成值填的是“{found}”，看不出完成情况。请把实际完成的数值或情况填在本格。',
  E04: '预算执行率{rate}%，低于{least}%，需说明原因。请在资金一行的原因栏、实际完成情况或自评报告中写明；都没有的，写情况说明。',
  'E05:phrase': '“{subject}”的偏差原因“{found}”过于笼统，请写明具体原因。',
  'E05:values': '“{subject}”的偏差原因只重复了指标值和完成值，请写明具体原因。',
  'E05:short': '“{subject}”的偏差原因“{found}”不足{least}个字，过于笼统，请写明具体原因。',
  E06: '“{subject}”只写了原因，未写改进措施。请补写下一步怎样改进。',
  E07: '“{subject}”已得满分仍填有偏差原因，请核对完成值、得分和原因。',
  E08: '“{subject}”“{others}”等{count}个指标使用同一段偏差原因，请逐项说明。',
  E09: '{year}年度以疫情为偏差原因，请确认是否准确，是否沿用了以前年度的文字。',
  'E10:unmet':
    '“{subject}”指标值{target}，实际完成{done}，已经达到，说明文字却写没有完成，两处矛盾。请核对完成值和偏差原因。',
  'E10:over':
    '“{subject}”指标值{target}，实际完成{done}，没有达到，说明文字却写超额，两处矛盾。请核对完成值和偏差原因。',
  'E10:done':
    '“{subject}”指标值{target}，实际完成{done}，没有达到，偏差原因却写“{said}”，两处矛盾。请核对完成值；确未达到的，写明具体原因和改进措施。',
  E11: '“{field}”（{cell}）有{length}字，超过{limit}字，请精简。',
};
