import type { Language } from "./language";

const scene = "(?:场景|幕|页|镜头|片段)";

const digits = [..."一二三四五六七八九十"];
/** 第二个场景 → scene 2 */
const ordinals = digits.map(
  (digit, index) =>
    `第${digit}个场景, 第${digit}个画面, 第${digit}幕, 第${digit}页, 第${digit}场, 第${digit}个镜头, 第${index + 1}个场景, 第${index + 1}幕, 第${index + 1}页 = scene ${index + 1} `,
);

export const chinese: Language = {
  name: "Chinese",
  unspaced: true,
  words: `
    ${ordinals.join("\n")}
    删除, 删掉, 去掉, 移除, 删去 = delete
    复制, 拷贝 = duplicate
    移动, 移到, 挪到, 放到, 移至 = move
    交换, 对调, 互换 = swap
    添加, 加上, 加一个, 加个, 新增, 增加, 插入, 创建, 制作, 做一个, 加入, 添加一个, 增加一个 = add a
    加一段, 加段, 配上, 配一段, 加点, 来一段 = add
    背景音乐, 配乐, 音乐 = music
    轻柔的, 轻柔 = soft 
    欢快的, 欢快 = upbeat 
    撤销, 撤消, 撤回, 取消上一步, 还原 = undo
    重做, 恢复 = redo
    缩短, 剪短 = shorten
    延长, 加长 = extend
    隐藏 = hide
    显示 = show
    拆分, 分割, 切开 = split
    倒序, 颠倒顺序, 反转顺序 = reverse the order
    最后一个场景, 最后一幕, 最后一页, 最后的场景 = the last scene
    倒数第二个场景, 倒数第二幕 = the second to last scene
    开头, 片头, 开场 = the intro
    结尾, 片尾 = the outro
    所有场景, 每个场景, 全部场景 = all scenes
    整个视频, 全片, 视频总长, 整个影片 = the whole video
    视频 = video
    场景 = scene
    到最后, 最后面, 最后, 末尾, 到末尾, 到最后面 = to the end
    到最前面, 最前面, 最前, 到开头, 到最前 = to the front
    的后面, 之后, 后面 = after
    的前面, 之前, 前面 = before
    标题 = the title
    副标题 = the subtitle
    文字, 文本, 字 = the text
    背景, 背景色, 背景颜色 = the background
    按钮 = the button
    字体 = the font
    颜色 = the color
    柱状图, 条形图 = bar chart
    价格表, 价格, 定价 = pricing scene
    列表, 清单 = list
    行动号召 = call to action
    秒钟, 秒 = seconds
    分钟 = minutes
    一半 = half
    两倍 = twice as long
    红色, 红 = red
    蓝色, 蓝 = blue
    绿色, 绿 = green
    黑色, 黑 = black
    白色, 白 = white
    黄色 = yellow
    橙色 = orange
    粉色, 粉红色 = pink
    紫色 = purple
    灰色 = gray
    大一点, 更大, 变大, 放大, 大一些, 调大 = bigger
    小一点, 更小, 变小, 缩小, 小一些, 调小 = smaller
    长一点, 更长, 变长 = longer
    短一点, 更短, 变短 = shorter
    暖一点, 更暖, 温暖一点, 更温暖 = warmer
    深一点, 更深, 暗一点 = darker
    浅一点, 更亮, 亮一点 = lighter
    快一点, 更快 = faster
    慢一点, 更慢 = slower
    竖屏, 竖版, 竖屏格式 = vertical format
    横屏, 横版 = landscape format
    方形, 正方形 = square format
    改成, 变成, 改为, 设为, 设置为, 换成, 调成, 调整为, 变为 = to
    请, 帮我, 麻烦 = please
    和, 与, 跟 = and
    然后, 再 = then
    的 = 's
    了, 吧, 一下, 吗 = 
    两 = 2
    一 = 1
    三 = 3
    四 = 4
    五 = 5
    十 = 10
    你好, 您好 = hello
    谢谢, 多谢 = thanks
    你能做什么, 你会做什么, 你可以做什么 = what can you do
    多长, 有多长 = how long is it
    让, 使 = make
    名言, 引言, 引用 = quote
    客户评价, 用户评价, 评价, 好评 = testimonial
    倒计时 = countdown
    时间线, 时间轴 = timeline
    对比, 比较 = comparison
    折线图 = line chart
    饼图 = pie chart
    图表 = chart
    结束画面, 结束页, 结尾画面 = end card
    步骤 = steps
    特点, 功能, 优点 = features
    竖的, 改成竖屏, 变成竖屏 = vertical format
    退回, 退回上一步, 回到上一步, 返回上一步 = undo
    粗一点, 加粗 = bolder
    更现代, 现代一点 = more modern
    来一个, 来个, 给我一个, 生成一个, 生成, 写一个 = add a
  `,
  patterns: [
    [`^(?:请|帮我)?把?(.+?)(?:分成|拆成|切成)(?:两|二|2)(?:个${scene}|段|个|部分)?$`, "split $1 in two"],
    [`^(?:请|帮我)?把?(.+?)(?:分成|拆成|切成)(?:三|3)(?:个${scene}|段|个|部分)?$`, "split $1 into 3"],
    [
      "^(?:请|帮我)?(?:把|将)(.+?)(?:改成|变成|改为|设为|设置为|换成|调成|调整为|变为|缩短到|延长到)(\\d+ ?秒.*)$",
      "make $1 $2 long",
    ],
    [
      "^(?:请|帮我)?(?:把|将)(.+?)(?:改成|变成|改为|设为|设置为|换成|调成|调整为|变为)(.+)$",
      "change $1 to $2",
    ],
    [
      "^(?:请|帮我)?(?:把|将)(.+?)(?:移到|移动到|放到|挪到|放在|移至)((?!最).+?)(?:的)?(后面|之后|前面|之前)$",
      "move $1 $3 $2",
    ],
    ["^(?:请|帮我)?(?:把|将)(.+?)(?:移到|移动到|放到|挪到|放在|移至)(.+)$", "move $1 to $2"],
    ["^(?:请|帮我)?(?:把|将)(.+?)(删除|删掉|去掉|移除|复制|延长|缩短|隐藏)(.*)$", "$2 $1 $3"],
    ["^(?:请|帮我)?(?:把|将)(.+?)(?:和|与|跟)(.+?)(?:交换|对调|互换)(?:位置)?$", "swap $1 and $2"],
    [
      "^(?:请|帮我)?(?:交换|对调|互换)第([一二三四五六七八九十])(?:和|与|跟)第([一二三四五六七八九十])个?(?:场景|画面|镜头)$",
      "swap 第$1个场景 and 第$2个场景",
    ],
    ["^(?:请|帮我)?交换(.+?)(?:和|与|跟)(.+)$", "swap $1 and $2"],
    [
      "^(?:请|帮我)?(?:把|将|让)(.+?)((?:大|小|长|短|暖|深|浅|亮|快|慢)一(?:点|些)|更大|更小|变大|变小|调大|调小|放大|缩小|更长|更短|温暖一点|更温暖)$",
      "make $1 $2",
    ],
    ["^(?:整个视频|视频)(?:有)?多长$", "how long is it"],
  ],
  textLeads: [
    "(?:把|将)(?:标题|文字|文本|副标题|按钮)(?:的文字)?(?:改成|改为|换成)",
    "(?:写着|内容是|文字是|标题是)",
  ],
};
